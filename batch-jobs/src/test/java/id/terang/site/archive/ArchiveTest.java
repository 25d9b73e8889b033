package id.terang.site.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.release.FrozenLog;
import id.terang.site.archive.Shelf.Kept;
import id.terang.site.data.DataWords;
import id.terang.site.data.Night;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Wording;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("terang.home")));
    private static final Definitions SHIPPED = DefinitionsLoader.load(HOME.resolve("config"));
    private static final String IKM = "arsip/2026-05-02/data/ikm.csv";
    private static final String README = "arsip/2026-05-02/data/baca-saya.txt";

    private final Connection connection;
    private final List<String> written = new ArrayList<>();
    private final Map<String, Kept> kept = new HashMap<>(Map.of(IKM, Kept.SAME, README, Kept.SAME));

    ArchiveTest() throws SQLException {
        connection = TestDatabase.connect();
    }

    @BeforeEach
    void nights() throws SQLException {
        for (String date : List.of("2026-05-02", "2026-05-03", "2026-06-04")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "insert into release.releases (release, run_date, as_of, state, code_version, config_hash,"
                                + " input_hash, synthetic) values ('%s.1', '%s', '%s'::date - 1, 'published', 'c', 'c', 'c', false)"
                                        .formatted(date, date, date));
            }
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void theFirstReleaseOfAMonthFreezesItsData() throws SQLException, IOException {
        Archive archive = fill("2026-05-02.1");

        assertThat(archive.copies()).extracting(FrozenCopy::date).containsExactly(LocalDate.of(2026, 5, 2));
        assertThat(written)
                .contains("arsip/2026-05-02/data/datapackage.json", README, "arsip/2026-05-02/data/sha256sums.txt");
    }

    @Test
    void theNextReleaseOfTheMonthTakesTheCopyOverAndFreezesNothing() throws SQLException, IOException {
        frozenInMay();

        assertThat(fill("2026-05-03.1").copies()).hasSize(1);
        assertThat(written).isEmpty();
    }

    @Test
    void theNextMonthHasItsOwn() throws SQLException, IOException {
        frozenInMay();

        assertThat(fill("2026-06-04.1").copies())
                .extracting(FrozenCopy::release)
                .containsExactly("2026-05-02.1", "2026-06-04.1");
    }

    @Test
    void aChangedFileIsNamed() throws SQLException, IOException {
        frozenInMay();
        kept.put(IKM, Kept.CHANGED);

        assertThat(fill("2026-05-03.1").changed()).containsExactly(IKM);
    }

    @Test
    void aFileMissingFromACopyIsNamedButACopyLostAsAWholeIsSaidToBeLost() throws SQLException, IOException {
        frozenInMay();
        kept.put(IKM, Kept.MISSING);
        assertThat(fill("2026-05-03.1").changed()).containsExactly(IKM);

        kept.put(README, Kept.MISSING);
        Archive archive = fill("2026-05-03.1");
        assertThat(archive.changed()).isEmpty();
        assertThat(archive.copies()).extracting(FrozenCopy::present).containsExactly(false);
    }

    @Test
    void theReleaseBeforeTellsOfACopyWhenTheDatabaseIsLost() throws SQLException, IOException {
        Archive archive = fill("2026-05-03.1", List.of(new FrozenCopy.File(IKM, 1, "a")));

        assertThat(archive.copies()).extracting(FrozenCopy::date).containsExactly(LocalDate.of(2026, 5, 2));
        assertThat(written).isEmpty();
    }

    @Test
    void theNightThatFrozeMakesTheSameCopyAgain() throws SQLException, IOException {
        frozenInMay();
        fill("2026-05-02.1");

        assertThat(written).contains(README);
    }

    private void frozenInMay() throws SQLException {
        for (String path : List.of(IKM, README)) {
            FrozenLog.add(connection, LocalDate.of(2026, 5, 2), "2026-05-02.1", path, 1, "a");
        }
    }

    private Archive fill(String release) throws SQLException, IOException {
        return fill(release, List.of());
    }

    private Archive fill(String release, List<FrozenCopy.File> before) throws SQLException, IOException {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, Wording.load(TemplateFiles.of(HOME.resolve("templates")), language));
        }
        Night night = Night.read(connection, release);
        return Archive.fill(
                connection, SHIPPED.portal(), night, DataWords.of(wordings), List.of(), before, new Shelf() {
                    @Override
                    public Kept keep(FrozenCopy.File file) {
                        return Objects.requireNonNull(kept.get(file.path()));
                    }

                    @Override
                    public byte[] read(String path) {
                        throw new UnsupportedOperationException(path);
                    }

                    @Override
                    public FrozenCopy.File copy(String path, String second) {
                        return write(second, new byte[0]);
                    }

                    @Override
                    public FrozenCopy.File write(String path, byte[] content) {
                        written.add(path);
                        return new FrozenCopy.File(path, content.length, "b");
                    }
                });
    }
}
