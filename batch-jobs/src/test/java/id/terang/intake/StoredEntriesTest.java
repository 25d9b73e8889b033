package id.terang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.terang.definition.problem.InvalidConfiguration;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a register is edited after entries of it were stored. */
class StoredEntriesTest {

    private static final String HEADER =
            "Nomor;Kode kantor;Kode wilayah;Tanggal janji;Yang dijanjikan;Batas waktu;Keadaan;Tanggal selesai;Anggaran;"
                    + "Realisasi;Bukti;Catatan dalam;Sumber terbitan\n";
    private static final String ROWS = """
            J-1;dinsos;;13/02/2026;Loket;;Belum selesai;;;;;2026-02-30;
            J-2;dinsos;;13/02/2026;Kursi;30/06/2026;Selesai;20/02/2026;5000000;2500000;https://contoh.go.id/a;12;
            J-3;dinsos;;13/02/2026;Pintu;;Belum selesai;;;;;Rahasia;"LKjIP 2025, hlm. 3"
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # field, its type now, its list now, entries that do not fit
            made_on,  planned-date, , 0
            made_on,  integer, , 3
            spent,    integer, , 0
            budget,   decimal, , 0
            budget,   text, , 0
            note,     text, , 0
            note,     date, , 3
            note,     integer, , 3
            note,     rupiah, , 3
            note,     decimal, , 3
            note,     link, , 3
            note,     code, mode, 3
            status,   codes, promise_status, 0
            status,   code, mode, 3
            status,   code, gone, 3
            status,   date, , 3
            """)
    void countsTheStoredEntriesThatAnEditedFieldDoesNotFit(
            String field, String type, @Nullable String vocabulary, long unfit) throws SQLException {
        try (IntakeBed bed = new IntakeBed(folder)) {
            store(bed);
            assertThatCode(() -> StoredEntries.check(bed.connection())).doesNotThrowAnyException();

            edit(bed, field, type, vocabulary);

            assertThat(problems(bed))
                    .hasSize(unfit == 0 ? 0 : 1)
                    .allSatisfy(problem -> assertThat(problem)
                            .startsWith("config/registers/janji.yaml fields." + field + ": is of type " + type)
                            .contains(", but " + unfit + " stored entries hold something else; put back")
                            .doesNotContain("J-", "Rahasia"));
        }
    }

    @Test
    void whatNoLongerCountsDoesNotHoldTheFile() throws SQLException {
        try (IntakeBed bed = new IntakeBed(folder)) {
            store(bed);
            bed.receive(
                    folder,
                    "janji-utuh",
                    "2.csv",
                    HEADER
                            + ROWS.replace("2026-02-30", "2026-02-28")
                                    .replace(";12;", ";;")
                                    .replace("Rahasia", "2026-02-27"));

            edit(bed, "note", "date", null);

            assertThat(problems(bed)).isEmpty();
        }
    }

    private void store(IntakeBed bed) throws SQLException {
        DeliveryOutcome outcome = bed.receive(folder, "janji-utuh", "1.csv", HEADER + ROWS);
        assertThat(bed.column("select count(*) from fact.entries"))
                .as(outcome.toString())
                .containsExactly("3");
    }

    private static void edit(IntakeBed bed, String field, String type, @Nullable String vocabulary)
            throws SQLException {
        bed.execute("update ref.register_fields set type = '" + type + "', vocabulary = "
                + (vocabulary == null ? "null" : "'" + vocabulary + "'") + " where field = '" + field + "'");
    }

    private static List<String> problems(IntakeBed bed) {
        InvalidConfiguration found =
                catchThrowableOfType(InvalidConfiguration.class, () -> StoredEntries.check(bed.connection()));
        return found == null
                ? List.of()
                : found.problems().stream().map(Object::toString).toList();
    }
}
