package id.terang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Subject;
import id.terang.definition.place.OfficeType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {

    private static final Path CONFIG =
            Path.of(Objects.requireNonNull(System.getProperty("terang.home"))).resolve("config");
    private static final LocalDate RUN_DATE = LocalDate.of(2026, 11, 22);
    private static final long SEED = 20_260_213;

    @TempDir
    private static Path folder;

    private static List<Written> written = List.of();

    @BeforeAll
    static void writeOnce() throws IOException {
        written = Sample.write(SampleSize.KABUPATEN, folder.resolve("first"), SEED, RUN_DATE, CONFIG);
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        Path again = folder.resolve("again");
        Sample.write(SampleSize.KABUPATEN, again, SEED, RUN_DATE, CONFIG);

        assertThat(differences(folder.resolve("first"), again)).isEmpty();
        assertThat(files(again)).hasSameSizeAs(files(folder.resolve("first")));
    }

    @Test
    void keepsEarlierExportsWhenTheRunDateMovesOn() throws IOException {
        Path later = folder.resolve("later");
        Sample.write(SampleSize.KABUPATEN, later, SEED, RUN_DATE.plusDays(16), CONFIG);

        assertThat(differences(folder.resolve("first"), later))
                .isNotEmpty()
                .allMatch(name -> name.contains("2026-11-21"));
    }

    @Test
    void writesAboutAsMuchAsTheFourPlacesWouldSend() {
        Map<Subject, Written> bySubject = written.stream().collect(Collectors.toMap(Written::subject, part -> part));

        assertThat(part(bySubject, Subject.COMPLAINT).events()).isBetween(25_000L, 40_000L);
        assertThat(part(bySubject, Subject.SURVEY).events()).isBetween(30_000L, 50_000L);
        assertThat(part(bySubject, Subject.VISIT).events()).isBetween(2_500L, 3_500L);
        assertThat(part(bySubject, Subject.ASSESSMENT).events()).isPositive();
    }

    @Test
    void makesAboutOneRowInTwoHundredWrong() {
        long rows = written.stream().mapToLong(Written::rows).sum();
        long malformed = written.stream().mapToLong(Written::malformed).sum();

        assertThat(1_000.0 * malformed / rows).isBetween(3.0, 8.0);
    }

    @Test
    void marksTheInboxAsMadeUp() {
        assertThat(folder.resolve("first/inbox/SIMULASI.txt")).content().contains("SIMULASI", "SIMULATION");
    }

    @Test
    void putsACanaryIntoEveryRowWithPersonalData() throws IOException {
        Path export = folder.resolve("first/inbox/penilaian-mandiri/penilaian-mandiri-2026-09-30.csv");
        List<String> lines = Files.readAllLines(export, StandardCharsets.UTF_8);

        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("KANARI-"));
    }

    @Test
    void visitsSayutanFirst() throws IOException {
        assertThat(folder.resolve("first/inbox/jembatan-massal/jembatan-massal-2026-02-28.xlsx"))
                .exists();
        assertThat(folder.resolve("first/inbox/jembatan-massal/jembatan-massal-2026-01-31.xlsx"))
                .doesNotExist();
    }

    @Test
    void reachesTheDayBeforeTheNight() throws IOException {
        Path newest = folder.resolve("first/inbox/sp4n-lapor/sp4n-lapor-2026-11-21.csv");

        assertThat(newest).content(StandardCharsets.UTF_8).contains(";21/11/2026 ");
    }

    @Test
    void laterStepsNeverExceedEarlierOnes() throws IOException {
        for (Map<String, String> visit : rows("hasil-jemput-bola")) {
            long settledSoon = number(visit, "Tuntas dalam 30 hari");
            long settled = number(visit, "Tuntas dalam 90 hari");
            long handled = number(visit, "Kasus ditangani");
            assertThat(settledSoon).isLessThanOrEqualTo(settled);
            assertThat(settled).isLessThanOrEqualTo(handled);
            assertThat(handled).isLessThanOrEqualTo(number(visit, "Kasus ditemukan"));
        }
    }

    @Test
    void everyPostHasATimetableOnce() throws IOException {
        Set<String> posts = rows("jadwal-pos").stream()
                .map(row -> row.getOrDefault("Kode kantor", ""))
                .filter(code -> code.startsWith("pos-"))
                .collect(Collectors.toSet());

        assertThat(posts).hasSize((int) DefinitionsLoader.load(CONFIG).offices().stream()
                .filter(office -> office.type() == OfficeType.POST)
                .count());
    }

    @Test
    void staffStayAboutTheSameFromOneCountToTheNext() throws IOException {
        Map<String, List<Long>> counts = rows("kapasitas").stream()
                .filter(row -> number(row, "Pegawai dinas atau UPT") > 0)
                .collect(Collectors.groupingBy(
                        row -> row.getOrDefault("Kode kantor", ""),
                        Collectors.mapping(row -> number(row, "Pegawai dinas atau UPT"), Collectors.toList())));

        assertThat(counts).hasSizeGreaterThan(30);
        assertThat(counts.values())
                .allSatisfy(each -> assertThat(Collections.max(each) - Collections.min(each))
                        .isLessThan(8));
    }

    /** Of all files of a source, by the names of its columns. */
    private static List<Map<String, String>> rows(String source) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Stream<Path> exports = Files.list(folder.resolve("first/inbox").resolve(source))) {
            for (Path export : exports.sorted().toList()) {
                List<String> lines = Files.readAllLines(export, StandardCharsets.UTF_8);
                String[] names = lines.getFirst().replace("\uFEFF", "").split(";", -1);
                for (String line : lines.subList(1, lines.size())) {
                    String[] cells = line.split(";", -1);
                    Map<String, String> row = new HashMap<>();
                    for (int index = 0; index < Math.min(names.length, cells.length); index++) {
                        row.put(names[index], cells[index]);
                    }
                    rows.add(row);
                }
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static long number(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return cell.matches("\\d+") ? Long.parseLong(cell) : 0;
    }

    private static Written part(Map<Subject, Written> bySubject, Subject subject) {
        return Objects.requireNonNull(bySubject.get(subject));
    }

    /** Names of the files of {@code one} that {@code other} lacks or has with other bytes. */
    private static List<String> differences(Path one, Path other) throws IOException {
        Map<String, Path> expected = files(one);
        Map<String, Path> found = files(other);
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, Path> each : expected.entrySet()) {
            Path twin = found.get(each.getKey());
            if (twin == null || Files.mismatch(each.getValue(), twin) >= 0) {
                differences.add(each.getKey());
            }
        }
        return differences;
    }

    private static Map<String, Path> files(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString(), file -> file, (one, two) -> one, TreeMap::new));
        }
    }
}
