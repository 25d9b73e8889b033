package id.terang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Text;
import id.terang.intake.DeliveryOutcome.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder that others write into may hold: none of it stops the night, and all of it is told. */
class HostileFilesTest {

    private static final String HEADER =
            "kode;tanggal_terima;tanggal_verifikasi;tanggal_selesai;kantor;wilayah;kanal;status;cara_selesai;nama_pelapor;uraian\n";
    private static final String GOOD = "A1;10/02/2026;;;dinsos;35.20;SMS;Proses;;Siti;teks\n";
    private static final String BAD = GOOD.replace("10/02", "99/99");

    @TempDir
    private Path folder;

    private Path inbox;
    private IntakeBed bed;

    @BeforeEach
    void open() throws SQLException, IOException {
        bed = new IntakeBed(folder.resolve("reports"));
        inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.createDirectories(inbox.resolve("lapor"));
    }

    @AfterEach
    void close() throws SQLException {
        bed.close();
    }

    @Test
    void whatIsNoFileOfTheSourceIsNamedWithItsReason() throws IOException {
        Path source = inbox.resolve("lapor");
        Path secret = Files.writeString(folder.resolve("secret"), "root:x:0:0");
        Files.createSymbolicLink(source.resolve("a-link.csv"), secret);
        Files.createSymbolicLink(source.resolve("b-broken.csv"), Path.of("nowhere"));
        Files.createDirectories(source.resolve("c-folder.csv"));
        Files.writeString(source.resolve("d.csv.part"), HEADER);
        Files.writeString(source.resolve("e.csv"), HEADER + GOOD);
        Files.createSymbolicLink(source.resolve("f-inside.csv"), Path.of("e.csv"));

        Inbox found = Inbox.deliveries(inbox, IntakeBed.sources());

        assertThat(found.deliveries()).extracting(Delivery::fileName).containsExactly("e.csv", "f-inside.csv");
        assertThat(found.notices())
                .extracting(Text::id)
                .satisfiesExactly(
                        link -> assertThat(link).contains("a-link.csv", "menunjuk ke luar folder sumber"),
                        broken -> assertThat(broken).contains("b-broken.csv", "tautan yang rusak"),
                        directory -> assertThat(directory).contains("c-folder.csv", "ini folder"),
                        unfinished -> assertThat(unfinished).contains("d.csv.part", "berkas sementara"));
    }

    @Test
    void twoThingsUnderOneNumberOfARegisterAreTold() throws SQLException, IOException {
        String header =
                "Nomor;Kode kantor;Kode wilayah;Tanggal janji;Yang dijanjikan;Batas waktu;Keadaan;Tanggal selesai;"
                        + "Anggaran;Realisasi;Bukti;Catatan dalam;Sumber terbitan\n";
        String row = "J-1;dinsos;;13/02/2026;Loket;;Belum selesai;;;;;;\n";

        DeliveryOutcome same = bed.receive(inbox, "janji", "a.csv", header + row + row);
        DeliveryOutcome other = bed.receive(inbox, "janji", "b.csv", header + row + row.replace("Loket", "Papan"));

        assertThat(same.notices()).isEmpty();
        assertThat(other.notices())
                .extracting(Text::id)
                .singleElement()
                .asString()
                .contains("1 baris memakai nomor yang dipakai lagi");
    }

    @Test
    void namesThatBreakLinesOrAreTooLongForAReportStillHaveOne() throws SQLException, IOException {
        DeliveryOutcome broken = bed.receive(inbox, "lapor", "a\nb\u001b[31m.csv", HEADER + BAD);
        DeliveryOutcome endless = bed.receive(inbox, "lapor", "p".repeat(250) + ".csv", HEADER + BAD + BAD);

        assertThat(broken.rows().rejected()).isEqualTo(1);
        assertThat(Files.readString(Objects.requireNonNull(broken.report())))
                .contains("inbox/lapor/a?b?[31m.csv:2 tanggal_terima");
        assertThat(Objects.requireNonNull(broken.report()).getFileName().toString())
                .matches("a_b__31m\\.csv-[0-9a-f]+\\.ditolak\\.csv");
        assertThat(Objects.requireNonNull(endless.report())).isNotEmptyFile();
    }

    @Test
    void twoNamesThatDifferOnlyInLettersOutsideAsciiHaveTwoReports() {
        assertThat(List.of(
                        ReadableName.fileName("é.csv"), ReadableName.fileName("è.csv"), ReadableName.fileName("_.csv")))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFileThatIsGoneIsRefusedAndTheNightGoesOn() throws SQLException {
        DeliveryOutcome outcome =
                bed.receive(new Delivery("lapor", inbox.resolve("lapor").resolve("gone.csv")), IntakeBed.NIGHT);

        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(Objects.requireNonNull(outcome.refusal()).id()).contains("tidak dapat dibaca");
        assertThat(bed.column("select 1 from staging.deliveries")).isEmpty();
    }

    @Test
    void aCorrectedFileOfTheSameNameTakesTheOldReportAway() throws SQLException {
        Path report = Objects.requireNonNull(
                bed.receive(inbox, "lapor", "a.csv", HEADER + BAD).report());
        assertThat(report).exists();

        bed.receive(inbox, "lapor", "a.csv", HEADER + GOOD);
        assertThat(report).doesNotExist();
    }

    @Test
    void aNumberOfABillionDigitsIsOneRejectedRow() throws SQLException, IOException {
        String rows = "<row r=\"3\">"
                + cells("No. Register", "Kode Unit", "Tanggal Terima", "Nama Pelapor", "Wilayah", "Nilai")
                + "</row><row r=\"4\"><c r=\"A4\"><v>1e999999999</v></c></row>";
        DeliveryOutcome outcome = bed.receive(inbox, "register", "register.xlsx", Workbooks.workbook("Register", rows));

        assertThat(outcome.state()).isEqualTo(State.LOADED);
        assertThat(outcome.rows().rejected()).isEqualTo(1);
    }

    private static String cells(String... texts) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < texts.length; column++) {
            row.append("<c r=\"")
                    .append((char) ('A' + column))
                    .append("3\" t=\"inlineStr\"><is><t>")
                    .append(texts[column])
                    .append("</t></is></c>");
        }
        return row.toString();
    }
}
