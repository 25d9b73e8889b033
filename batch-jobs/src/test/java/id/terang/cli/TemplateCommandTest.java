package id.terang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.TerangApplication;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TemplateCommandTest {

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        PrintStream usual = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(TerangApplication.run("template", "skm")).isEqualTo(ExitCodes.CONFIGURATION);
        } finally {
            System.setErr(usual);
        }

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("Tidak ada templat 'skm'", "register-loket, sesi-pos, skm-daring, skm-formulir");
    }

    @Test
    void withoutANameEveryTemplateIsListed() {
        PrintStream usual = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(TerangApplication.run("template")).isZero();
        } finally {
            System.setOut(usual);
        }

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .hasSize(33)
                .anyMatch(line ->
                        line.matches("skm-formulir +Kepuasan / Satisfaction +XLSX +Formulir SKM \\(Sekretariat.*"));
    }
}
