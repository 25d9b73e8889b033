package id.terang.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateCellsTest {

    private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "iso", textBlock = """
            # pattern                     | text                          | day or reason
            dd/MM/yyyy                    | 13/02/2026                    | 2026-02-13
            dd/MM/yyyy                    | 3/2/2026                      | 2026-02-03
            dd/MM/yyyy                    | 29/02/2026                    | no_such_day
            dd/MM/yyyy                    | 29/02/2024                    | 2024-02-29
            dd/MM/yyyy                    | 13/13/2025                    | no_such_day
            dd/MM/yyyy                    | 13/02/26                      | not_a_date
            dd/MM/yyyy                    | 13-02-2026                    | not_a_date
            dd/MM/yyyy                    | 13/02/2026 10:00              | not_a_date
            dd/MM/yyyy                    | 02/03/2026                    | future_date
            dd/MM/yyyy                    | 13/02/0006                    | implausible_date
            dd/MM/yyyy                    | 00/00/0000                    | no_such_day
            dd/MM/yy                      | 13/02/26                      | 2026-02-13
            M/d/yyyy H:mm                 | 3/14/2025 1:20                | 2025-03-14
            M/d/yyyy H:mm                 | 3/14/2025 25:20               | not_a_date
            MM/dd/yyyy hh:mm:ss a         | 03/14/2025 01:20:00 AM        | 2025-03-14
            d MMMM yyyy                   | 17 Agustus 2025               | 2025-08-17
            d MMMM yyyy                   | 17 august 2025                | 2025-08-17
            d MMM yyyy                    | 5 Mei 2025                    | 2025-05-05
            d MMM yyyy                    | 5 Okt 2025                    | 2025-10-05
            d MMM yyyy                    | 5 Pon 2025                    | not_a_date
            EEEE, d MMMM yyyy             | Jum'at, 13 Februari 2026      | 2026-02-13
            MMM d, yyyy hh:mm a           | Feb 13, 2026 02:05 PM      | 2026-02-13
            d/M/yyyy h:mm a               | 13/2/2026 2:05 p.m.           | 2026-02-13
            d/M/yyyy H:mm:ss              | 13/2/2026 9:05:33             | 2026-02-13
            d MMMM yyyy HH.mm 'WIB'       | 13 Februari 2026 09.05 WIB    | 2026-02-13
            yyyyMMdd                      | 20260213                      | 2026-02-13
            yyyyMMdd                      | 2026213                       | not_a_date
            yyyy-MM-dd'T'HH:mm:ss         | 2026-02-13T23:59:59           | 2026-02-13
            iso                           | 2026-02-13                    | 2026-02-13
            iso                           | 2026-02-13 10:11              | 2026-02-13
            iso                           | 2026-02-13T10:11:12           | 2026-02-13
            iso                           | 2026-02-13T16:00:00Z          | 2026-02-14
            iso                           | 2026-02-13T22:59:59+08:00     | 2026-02-13
            iso                           | 2026-02-13T23:00:00+08:00     | 2026-02-14
            iso                           | 2026-02-30T23:00:00+08:00     | no_such_day
            iso                           | 2026-02-13T10:11:12.000       | 2026-02-13
            iso                           | 2026-02-13 23:30:00.123456+07 | 2026-02-14
            iso                           | 2026-02-13T16:00:00.000+0000  | 2026-02-14
            iso                           | 0000-00-00                    | no_such_day
            """)
    void readsADayOrSaysWhyNot(@org.jspecify.annotations.Nullable String pattern, String text, String expected) {
        DateCells dates = new DateCells(
                Source.Type.DATE_TIME,
                pattern == null ? List.of() : List.of(pattern),
                JAYAPURA,
                NIGHT,
                RejectReason.FUTURE_DATE,
                25_569);
        CellValue value = new CellValue();

        dates.parse(text, false, value);

        RejectReason problem = value.problem();
        assertThat(problem == null ? value.canonical(Field.Kind.DATE) : problem.code())
                .isEqualTo(expected);
    }
}
