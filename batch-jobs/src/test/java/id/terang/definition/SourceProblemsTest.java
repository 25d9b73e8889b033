package id.terang.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
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
