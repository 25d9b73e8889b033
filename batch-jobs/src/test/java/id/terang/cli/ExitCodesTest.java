package id.terang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ExitCodesTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IllegalStateException("tinta habis"), 1, "Galat tak terduga"),
                Arguments.of(
                        new id.terang.definition.problem.InvalidConfiguration(java.util.List.of()),
                        2,
                        "Konfigurasi tidak dapat dipakai"),
                Arguments.of(
                        new id.terang.nightly.NightHeld("check-deliveries", java.util.List.of("volume lapor: 0")),
                        3,
                        "volume lapor: 0"),
                Arguments.of(
                        new id.terang.database.DatabaseUnreachable("mati", new IllegalStateException()),
                        4,
                        "Basis data tidak terjangkau"),
                Arguments.of(
                        new id.terang.database.AnotherRunHoldsTheLock("proses 1"), 5, "Proses lain sedang berjalan"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureHasItsCodeAndOneParagraph(RuntimeException failure, int code, String said) {
        StringWriter err = new StringWriter();
        int ended = new CommandLine(new Failing(failure))
                .setExecutionExceptionHandler(new ExitCodes())
                .setErr(new PrintWriter(err))
                .execute();

        assertThat(ended).isEqualTo(code).isEqualTo(ExitCodes.of(failure));
        assertThat(err.toString()).contains(said);
    }

    @Test
    void aNightThatCannotEvenReadItsConfigurationTellsTheMonitoring(@TempDir Path folder) throws Exception {
        int code = id.terang.TerangApplication.run(
                "nightly",
                "--inbox",
                folder.toString(),
                "--site",
                folder.resolve("site").toString(),
                "--config",
                folder.toString(),
                "--work",
                folder.resolve("work").toString(),
                "--run-date",
                "2026-11-22");

        assertThat(code).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("work/metrics/terang.prom")))
                .contains("terang_last_run_exit_code 2.0");
    }

    @Command(name = "failing")
    private record Failing(RuntimeException failure) implements Callable<Integer> {

        @Override
        public Integer call() {
            throw failure;
        }
    }
}
