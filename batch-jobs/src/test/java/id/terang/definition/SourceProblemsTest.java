package id.terang.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source file that would read an export wrongly is told before the night, with file and key. */
class SourceProblemsTest {

    private static final String WHOLE_DAY =
            "the day (dd), the month (MM) and the year (yyyy), each once; MM is the month, mm are minutes";

    @TempDir
    private Path folder;

    @BeforeEach
    void copySmallInstance() throws IOException {
        SmallInstance.copyTo(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dd/mm/yyyy           | day
            dd/MM/yyyy HH:MM     | day
            MM/yyyy              | day
            dd/MM                | day
            dd/MM/yyyy mm        | day
            dd-MMM-YYYY          | yyyy for the year; Y is the year that a week belongs to, another one around New Year
            DD/MM/yyyy           | dd for the day of the month; D is the day of the year
            """)
    void aDatePatternThatWouldReadAnotherDayIsTold(String pattern, String expected) throws IOException {
        change("dd/MM/yyyy", pattern);

        assertThat(problems())
                .containsExactly("config/sources/loket.yaml:13 formats: is '" + pattern + "'; expected "
                        + expected.replaceFirst("^day$", WHOLE_DAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            d MMMM yyyy HH.mm 'WIB'
            EEEE, d LLLL uuuu
            yyyyMMdd
            [dd/MM/yyyy][yyyy-MM-dd]
            dd/MM/yy h:mm a
            dd.MM.yyyy 'D' 'mm'
            """)
    void aDatePatternOfAnyWholeDayIsTaken(String pattern) throws IOException {
        change("dd/MM/yyyy", pattern);

        assertThat(problems()).isEmpty();
    }

    @Test
    void valuesThatNoRowCouldHaveAreTold() throws IOException {
        change("{name: Nama, private: true}", """
                {name: Nilai, field: rating, type: integer, values: {Puas: "9", Cukup: "3"}, default: "0"}
                  - {name: Selesai, field: closed, type: date, default: "30-06-2024"}
                  - {name: RW, field: rw, type: integer, other: "1.5"}""");
        change("office: dinas", "office: dinas, verified: 30-06-2024, first_response: 2024-06-31");

        assertThat(problems())
                .containsExactly(
                        "config/sources/loket.yaml column 'Nilai': maps to '9'; expected a whole number from 1 to 5",
                        "config/sources/loket.yaml column 'Nilai' default: maps to '0'; expected a whole number from 1 to 5",
                        "config/sources/loket.yaml column 'Selesai' default: maps to '30-06-2024'; expected a day as"
                                + " yyyy-MM-dd, from 2000 on",
                        "config/sources/loket.yaml column 'RW' other: maps to '1.5'; expected a whole number from 1 to 999",
                        "config/sources/loket.yaml constant 'verified': maps to '30-06-2024'; expected a day as"
                                + " yyyy-MM-dd, from 2000 on",
                        "config/sources/loket.yaml constant 'first_response': maps to '2024-06-31'; expected a day as"
                                + " yyyy-MM-dd, from 2000 on");
    }

    @Test
    void whatLeavesRowsOutIsToldWhenItIsNotWhole() throws IOException {
        change("key: [key]", """
                key: [key]
                resolved-without-day: true
                keep-rows: [{column: Nama, values: ["*"]}, {column: Instansi}]""");

        assertThat(problems())
                .containsExactly(
                        "config/sources/loket.yaml keep-rows 'Nama': looks at a private column, which is never read",
                        "config/sources/loket.yaml keep-rows 'Nama': keeps every row",
                        "config/sources/loket.yaml keep-rows 'Instansi': has no values; expected the texts that mark a"
                                + " row as the sender's",
                        "config/sources/loket.yaml resolved-without-day: is given, but no metric of config/metrics tells"
                                + " the reader how many there are; expected one with numerator"
                                + " complaint.resolved_undated (docs/configuration.md has it)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            wide | u1, u2, u3, u4   | fills 4 of the fields u1, u2, u3, u4, u5, u6, u7, u8, u9; expected at least 5, else every form would be rejected as blank
            wide | u1, u2, u3, u4, u5, answer | fills answer, which layout wide does not read
            long | element          | fills 1 of the fields answer, element; expected both
            """)
    void aSurveyThatBringsNoAnswersIsTold(String layout, String fields, String expected) throws IOException {
        Files.writeString(folder.resolve("sources/skm.yaml"), """
                code: skm
                subject: survey
                layout: %s
                label: {id: SKM, en: Survey}
                owner: {id: Dinas, en: Agency}
                format: csv
                zone: Asia/Jakarta
                key: ["@line"]
                freshness: {warn-hours: 24, hold-hours: 48}
                constants: {office: dinas}
                columns:
                  - {name: Tanggal, field: surveyed, type: date, required: true}
                """.formatted(layout));
        for (String field : Pattern.compile(", ").splitAsStream(fields).toList()) {
            Files.writeString(
                    folder.resolve("sources/skm.yaml"),
                    "  - {name: " + field + ", field: " + field
                            + (field.equals("element") ? ", values: {Biaya: u4}" : ", type: integer") + "}\n",
                    StandardOpenOption.APPEND);
        }

        assertThat(problems()).contains("config/sources/skm.yaml: " + expected);
    }

    private void change(String found, String replacement) throws IOException {
        SmallInstance.replace(folder.resolve("sources/loket.yaml"), found, replacement);
    }

    private List<String> problems() {
        InvalidConfiguration failure =
                catchThrowableOfType(InvalidConfiguration.class, () -> DefinitionsLoader.load(folder));
        return failure == null
                ? List.of()
                : failure.problems().stream().map(Problem::toString).toList();
    }
}
