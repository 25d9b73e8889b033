package id.terang.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Couplings through tables are couplings too: every SQL file names only the schemas of its stage. */
class SchemaAllowListTest {

    private static final Path SQL = Path.of("src", "main", "resources", "id", "terang");
    private static final Pattern SCHEMA = Pattern.compile("\\b(ref|staging|fact|measure|score|release)\\.[a-z_]+");

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "definition", Set.of("ref"),
            "intake", Set.of("ref", "staging", "fact"),
            "measure", Set.of("ref", "fact", "measure"),
            "score", Set.of("ref", "measure", "score"),
            "release", Set.of("ref", "staging", "measure", "score", "release"),
            "gate", Set.of("ref", "staging", "release"),
            "site", Set.of("release"));

    @Test
    void everySqlFileStaysInTheSchemasOfItsStage() throws IOException {
        Set<String> trespasses = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SQL)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                String stage = SQL.relativize(file).getName(0).toString();
                Matcher names = SCHEMA.matcher(withoutCommentsAndAliases(Files.readString(file)));
                while (names.find()) {
                    if (!ALLOWED.getOrDefault(stage, Set.of()).contains(names.group(1))) {
                        trespasses.add(SQL.relativize(file) + " names " + names.group());
                    }
                }
            }
        }
        assertThat(trespasses).isEmpty();
    }

    /** An alias may share a schema's name; only names after from, join, into, update, truncate, table, delete or analyze count. */
    private static String withoutCommentsAndAliases(String sql) {
        StringBuilder tables = new StringBuilder();
        Matcher places = Pattern.compile(
                        "(?i)\\b(?:from|join|into|update|truncate|table|only|analyze|exists)\\s+([a-z_]+\\.[a-z_]+(?:\\s*,\\s*[a-z_]+\\.[a-z_]+)*)")
                .matcher(sql.replaceAll("--[^\\n]*", ""));
        while (places.find()) {
            tables.append(places.group(1)).append('\n');
        }
        return tables.toString();
    }
}
