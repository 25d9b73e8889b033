package id.terang.site.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.definition.Vocabulary;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.problem.Problems;
import id.terang.definition.reading.RegistersReader;
import id.terang.definition.reading.VocabularyReader;
import id.terang.definition.register.Register;
import id.terang.definition.register.Registers;
import id.terang.site.data.DataWords;
import id.terang.site.look.TemplateFiles;
import id.terang.site.part.FigureTable;
import id.terang.site.part.KeyFact;
import id.terang.site.register.RegisterTables.Detail;
import id.terang.site.render.Texts;
import id.terang.site.render.Wording;
import id.terang.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Three promises of the case register: one overdue, one that a program would run as a formula, one that a newspaper prints. */
class RegisterTablesTest {

    private static final Path TEMPLATES = Path.of(System.getProperty("terang.home", ".."), "templates");
    private static final ConfigurationFolder CASES =
            new ConfigurationFolder(Path.of("src", "test", "cases", "delivery", "config"), new Problems());
    private static final Register PROMISES = RegistersReader.read(CASES).getFirst();
    private static final Vocabulary VOCABULARY = VocabularyReader.read(CASES);

    private static @Nullable Connection connection;
    private static @Nullable Entries entries;

    @BeforeAll
    static void threePromises() throws SQLException {
        connection = TestDatabase.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into release.entries (
                        register, source, key, office, area, day, citation, synthetic, is_late, content, known_from, known_to
                    )
                    values
                        ('janji', 'janji', 'J-1', 'dinsos', '35.20.02.2001', '2026-02-13', null, true, true,
                            '{"made_on": "2026-02-13", "action": "Loket dibuka", "deadline": "2026-02-20", "status": "open",
                              "budget": 121769697776, "spent": 2500000}', 1, null),
                        ('janji', 'janji', 'J-2', 'dinsos', null, '2026-02-10', null, true, false,
                            '{"made_on": "2026-02-10", "action": "=1+1", "status": "done", "done_on": "2026-02-12",
                              "budget": 400000}', 1, null),
                        ('janji', 'janji', 'J-3', 'dinsos', null, '2026-01-10', '=Harian Contoh, 11 Januari 2026', false, false,
                            '{"made_on": "2026-01-10", "action": "Menurut berita", "status": "open"}', 1, null),
                        ('janji', 'janji', 'J-4', 'dinsos', null, '2026-01-09', null, true, false,
                            '{"made_on": "2026-01-09", "action": "Sudah diganti", "status": "open"}', 1, 2)
                    """);
        }
        entries = Entries.read(connection, new Registers(List.of(PROMISES), List.of()));
    }

    @AfterAll
    static void close() throws SQLException {
        Objects.requireNonNull(connection).close();
    }

    @Test
    void tellsWhatIsOverdueSinceWhenAndWhatTheColumnsLeaveOut() {
        FigureTable table = table(Detail.FULL);

        assertThat(table.columns())
                .extracting(FigureTable.Column::label)
                .containsExactly("Yang dijanjikan", "Tanggal janji", "Keadaan");
        FigureTable.Row first = table.rows().getFirst();
        assertThat(first.cells().getFirst().text()).isEqualTo("Loket dibuka");
        // Due on 20 February, not over at the end of 1 March.
        assertThat(first.alert()).isEqualTo("Lewat batas waktu 9 hari");
        assertThat(first.told())
                .extracting(fact -> fact.label() + ": " + fact.value())
                .containsExactly(
                        "Batas waktu: 20\u00a0Feb\u00a02026", "Anggaran: Rp121.769.697.776", "Realisasi: Rp2.500.000");
        assertThat(table.rows().get(1).cells().get(2).text()).isEqualTo("Selesai");
        assertThat(table.rows().get(1).alert()).isNull();
    }

    @Test
    void keepsEachPublicationApartAndSaysWhichItIs() {
        List<FigureTable> reported = tables().reported(
                        entries().of(PROMISES).stream()
                                .filter(Entry::isReported)
                                .toList(),
                        Detail.SHORT,
                        null,
                        MetricMoves.UNKNOWN);

        assertThat(reported)
                .extracting(FigureTable::caption)
                .containsExactly("1 janji menurut =Harian Contoh, 11 Januari 2026");
        assertThat(reported.getFirst().rows()).hasSize(1);
    }

    @Test
    void saysOnceWhatAllLinesOfAPublicationShare() {
        JsonMapper json = new JsonMapper();
        List<Entry> printed = Stream.of("Satu", "Dua", "Tiga")
                .map(action -> new Entry(
                        PROMISES,
                        "janji",
                        action,
                        "dinsos",
                        null,
                        LocalDate.of(2026, 1, 10),
                        "Harian Contoh",
                        false,
                        false,
                        json.readTree("{\"action\": \"%s\", \"status\": \"open\"}".formatted(action))))
                .toList();

        FigureTable table = tables().reported(printed, Detail.FULL, null, MetricMoves.UNKNOWN)
                .getFirst();

        assertThat(table.columns()).extracting(FigureTable.Column::label).containsExactly("Yang dijanjikan");
        assertThat(table.common()).extracting(KeyFact::label).containsExactly("Keadaan");
    }

    @Test
    void keepsWhatWasReplacedAndWhatNobodySentOut() {
        assertThat(entries().of(PROMISES)).extracting(Entry::key).containsExactly("J-1", "J-2", "J-3");
        assertThat(entries().ofArea(PROMISES, "35.20.02.2001"))
                .extracting(Entry::key)
                .containsExactly("J-1");
        assertThat(entries().ofOffice(PROMISES, "upt")).isEmpty();
    }

    @Test
    void writesWhatAProgramWouldRunAfterAnApostrophe() {
        DataWords words = new DataWords(
                Texts.load(TemplateFiles.of(TEMPLATES), Language.INDONESIAN),
                Texts.load(TemplateFiles.of(TEMPLATES), Language.ENGLISH));
        byte[] csv = RegisterFiles.csv(
                RegisterColumn.of(PROMISES, VOCABULARY, words), entries().of(PROMISES));

        assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("""
                source,key,office,area,made_on,action,deadline,status,done_on,budget,spent,evidence,citation,synthetic,late
                janji,J-1,dinsos,35.20.02.2001,2026-02-13,Loket dibuka,2026-02-20,open,,121769697776,2500000,,,true,true
                janji,J-2,dinsos,,2026-02-10,'=1+1,,done,2026-02-12,400000,,,,true,false
                janji,J-3,dinsos,,2026-01-10,Menurut berita,,open,,,,,"'=Harian Contoh, 11 Januari 2026",false,false
                """);
    }

    private static FigureTable table(Detail detail) {
        return Objects.requireNonNull(
                tables().table("Janji", entries().of(PROMISES), detail, null, MetricMoves.UNKNOWN));
    }

    private static RegisterTables tables() {
        Wording words = Wording.load(TemplateFiles.of(TEMPLATES), Language.INDONESIAN);
        return new RegisterTables(
                words, new EntryWords(words, VOCABULARY, List.of(), entries(), LocalDate.of(2026, 3, 1)));
    }

    private static Entries entries() {
        return Objects.requireNonNull(entries);
    }
}
