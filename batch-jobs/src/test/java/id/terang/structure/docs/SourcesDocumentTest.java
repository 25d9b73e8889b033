package id.terang.structure.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/sources.md} says on which page a fact stands and which delivery brings it: both have to be there. */
class SourcesDocumentTest {

    private static final Path HOME = Path.of(System.getProperty("terang.home", ".."));
    private static final Path CONFIG = HOME.resolve("config");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void everyPageAndDeliveryThatAFactIsToldByIsThere() throws IOException {
        Set<String> gone = gone(Files.readString(HOME.resolve("docs/sources.md")));

        assertThat(gone).isEmpty();
    }

    @Test
    void whatIsNotThereIsFound() throws IOException {
        assertThat(gone("| A fact | **R** `/daftar/tidak-ada/`, `/tema/inovasi/` | `inovasi`, `kiriman-hantu` |\n"))
                .containsExactly("/daftar/tidak-ada/", "kiriman-hantu");
    }

    private static Set<String> gone(String document) throws IOException {
        Set<String> gone = new TreeSet<>();
        for (String line : document.split("\n", -1)) {
            String[] cells = line.split("\\|", -1);
            // | fact | page | delivery |, and not | number | document | office |
            if (cells.length == 5 && !cells[1].isBlank() && !cells[1].strip().matches("\\d")) {
                for (String page : codes(cells[2])) {
                    if (!hasPage(page)) {
                        gone.add(page);
                    }
                }
                for (String source : codes(cells[3])) {
                    if (!Files.exists(CONFIG.resolve("sources/" + source + ".yaml"))) {
                        gone.add(source);
                    }
                }
            }
        }
        return gone;
    }

    private static Set<String> codes(String cell) {
        Set<String> codes = new TreeSet<>();
        Matcher matcher = CODE.matcher(cell);
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }

    private static boolean hasPage(String address) throws IOException {
        String[] parts = address.split("/", -1);
        String code = parts.length > 3 ? parts[2] : "";
        return switch (parts.length > 1 ? parts[1] : "") {
            case "daftar" -> Files.exists(CONFIG.resolve("registers/" + code + ".yaml"));
            case "statistik" -> Files.exists(CONFIG.resolve("metrics/" + code + ".yaml"));
            case "tema" -> Files.readString(CONFIG.resolve("themes.yaml")).contains("- code: " + code + "\n");
            case "wilayah" ->
                Files.readString(CONFIG.resolve("areas.csv")).contains("\n" + code.replace('-', '.') + ",");
            case "kantor" -> isOffice(code);
            case "kepatuhan" -> code.isEmpty() || isOffice(code);
            case "jemput-bola", "kepuasan", "pengaduan", "status", "jadwal-terbit" -> code.isEmpty();
            default -> false;
        };
    }

    private static boolean isOffice(String code) throws IOException {
        return Files.readString(CONFIG.resolve("offices.csv")).contains("\n" + code + ",");
    }
}
