package id.terang.gate;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.database.SqlFile;
import id.terang.testing.CaseTable;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code src/test/cases/gates} is one gate: what the database holds, and what the gate answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateCasesTest {

    private static final Path CASES = Path.of("src", "test", "cases", "gates");
    private static final String RELEASE = "2026-03-02.1";

    @SuppressWarnings("NullAway.Init")
    private Connection connection;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    void createDatabase() throws SQLException {
        connection = TestDatabase.connect();
        connection.setAutoCommit(false);
        SqlFile.run(connection, GateCasesTest.class, "gate-world.sql");
        connection.commit();
    }

    @AfterEach
    void forgetCase() throws SQLException {
        connection.rollback();
    }

    @AfterAll
    void closeDatabase() throws SQLException {
        connection.close();
    }

    @Test
    void everyGateHasACase() throws IOException {
        assertThat(cases()).containsExactlyInAnyOrderElementsOf(Gates.NAMES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersWhatTheCaseExpects(String gate, @TempDir Path inbox) throws IOException, SQLException {
        try (Stream<Path> files = Files.list(CASES.resolve(gate))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("given."))
                    .sorted()
                    .toList()) {
                CaseTable.read(file).insertInto(connection);
            }
        }
        CaseTable expected = CaseTable.read(CASES.resolve(gate).resolve("expect.answers.txt"));
        assertThat(expected.rows()).isNotEmpty();

        assertThat(answers(gate, Acknowledgements.read(inbox, LocalDate.of(2026, 3, 2))))
                .containsExactlyElementsOf(expected.lines());
    }

    private List<String> answers(String gate, Acknowledgements acknowledgements) throws SQLException {
        Gates gates = new Gates(acknowledgements);
        List<GateResult> results = new ArrayList<>(gates.checkDeliveries(connection, RELEASE));
        results.addAll(gates.checkFigures(connection, RELEASE));
        return results.stream()
                .filter(result -> result.gate().equals(gate))
                .map(result -> String.join(
                        " | ",
                        result.subject(),
                        result.severity().name().toLowerCase(java.util.Locale.ROOT),
                        result.observed(),
                        result.allowed()))
                .sorted()
                .toList();
    }
}
