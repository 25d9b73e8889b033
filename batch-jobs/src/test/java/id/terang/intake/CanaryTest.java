package id.terang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A token in every private or dropped cell of every row, good rows and bad ones: it must turn up nowhere. */
class CanaryTest {

    private static final String CANARY = "KENARI-7F3A";

    @TempDir
    private Path folder;

    @Test
    void whatIsPrivateReachesNoTableAndNoReport() throws SQLException, IOException {
        try (IntakeBed bed = new IntakeBed(folder.resolve("reports"))) {
            for (Source source : IntakeBed.sources()) {
                if (source.format() == Source.Format.CSV) {
                    DeliveryOutcome outcome = bed.receive(folder, source.code(), "a.csv", planted(source));
                    assertThat(outcome.rows().rejected()
                                    + outcome.rows().loaded()
                                    + outcome.rows().other())
                            .isEqualTo(3);
                }
            }
            bed.receive(folder, "register", "register.xlsx", Workbooks.register(3, CANARY));

            assertThat(bed.column("select key from fact.complaints")).isNotEmpty();
            assertThat(bed.column("select message from staging.rejected_rows")).isNotEmpty();
            for (String table : bed.column("""
                    select table_schema || '.' || table_name
                    from information_schema.tables
                    where table_schema in ('staging', 'fact')
                    """)) {
                assertThat(bed.table("select * from " + table)).as(table).doesNotContain(CANARY);
            }
        }
        try (Stream<Path> reports = Files.walk(folder.resolve("reports"))) {
            for (Path report : reports.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(report)).doesNotContain(CANARY);
            }
        }
    }

    /** A good row, one with wrong values, and one that is too short. */
    private static String planted(Source source) {
        String delimiter = Character.toString(source.delimiter());
        Map<String, Column> once = new LinkedHashMap<>();
        source.columns().forEach(column -> once.putIfAbsent(column.name() + column.occurrence(), column));
        Collection<Column> columns = once.values();
        String titles = "judul\n".repeat(source.headerRow() - 1);
        String below = (delimiter.repeat(columns.size() - 1) + "\n").repeat(source.headerRows() - 1);
        String header = columns.stream().map(Column::name).collect(Collectors.joining(delimiter));
        String good = columns.stream().map(column -> cell(column, true)).collect(Collectors.joining(delimiter));
        String bad = columns.stream().map(column -> cell(column, false)).collect(Collectors.joining(delimiter));
        return titles + header + "\n" + below + good + "\n" + bad + "\n" + CANARY + "\n";
    }

    private static String cell(Column column, boolean isGood) {
        if (column.field() == null) {
            return CANARY + "";
        }
        return switch (column.field()) {
            case "office" -> isGood ? "dinsos" : "bukan";
            case "area" -> "35.20.02.2001";
            case "received", "visited", "assessed" -> isGood ? good(column) : "kapan";
            case "surveyed" -> column.formats().isEmpty() ? "2026-02-01" : "2026-02-01T10:00:00+08:00";
            case "element" -> isGood ? "Syarat" : "Cuaca";
            case "indicator" -> isGood ? "loket" : "apa";
            case "key" -> isGood ? "K1" : "K2";
            case "u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9", "answer", "value" -> isGood ? "3" : "x";
            default -> "";
        };
    }

    private static String good(Column column) {
        return column.formats().contains("yyyyMMdd") ? "20260201" : "01/02/2026";
    }
}
