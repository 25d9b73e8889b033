package id.terang.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCellsTest {

    private static final List<String> UNITS = List.of("Rp", "%", "orang");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # separator | text         | number or reason
            ,           | 89,21        | 89.21
            ,           | 1.234,5      | 1234.5
            ,           | 1.234.567    | 1234567
            ,           | 1.234        | ambiguous_number
            ,           | 89.21        | not_a_number
            ,           | 1.23,4       | not_a_number
            ,           | -0,5         | out_of_range
            ,           | 5000000      | out_of_range
            ,           | Rp 14,4      | 14.4
            ,           | 85,50 %      | 85.5
            ,           | US$ 14,4     | not_a_number
            ,           | 1e3          | not_a_number
            .           | 89.21        | 89.21
            .           | 1,234.5      | 1234.5
            .           | 1,234        | ambiguous_number
            .           | 89,21        | not_a_number
            """)
    void readsADecimalOnlyWhenItCanMeanOneNumber(char separator, String text, String expected) {
        CellValue value = new CellValue();
        new NumberCells(Field.numeric("x", 0, 2_000_000), separator, UNITS).parseDecimal(text, false, value);

        assertThat(found(value, Field.Kind.NUMERIC)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # separator | text         | number or reason
            ,           | 7            | 7
            ,           | 12345        | 12345
            ,           | 2.346        | 2346
            .           | 2,346        | 2346
            .           | 2.346        | ambiguous_number
            .           | 2.000        | ambiguous_number
            ,           | 2,346        | ambiguous_number
            ,           | 12,00        | 12
            ,           | 1.250 orang  | 1250
            ,           | Rp2.346      | 2346
            ,           | 12 ekor      | not_a_whole_number
            ,           | 3,5          | not_a_whole_number
            ,           | tiga         | not_a_whole_number
            ,           | -41          | out_of_range
            ,           | 99999999999  | out_of_range
            """)
    void readsAWholeNumberInItsRange(char separator, String text, String expected) {
        CellValue value = new CellValue();
        new NumberCells(Field.count("x"), separator, UNITS).parseWhole(text, false, value);

        assertThat(found(value, Field.Kind.INTEGER)).isEqualTo(expected);
    }

    private static String found(CellValue value, Field.Kind kind) {
        RejectReason problem = value.problem();
        return problem == null ? value.canonical(kind) : problem.code();
    }
}
