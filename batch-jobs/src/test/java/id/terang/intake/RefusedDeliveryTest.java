package id.terang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.intake.DeliveryOutcome.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be loaded at all: each is refused in words that a clerk understands, and nothing of it is kept. */
class RefusedDeliveryTest {

    private static final String HEADER =
            "kode;tanggal_terima;tanggal_verifikasi;tanggal_selesai;kantor;wilayah;kanal;status;cara_selesai;nama_pelapor;uraian\n";
    private static final String ROW = "A1;10/02/2026;;;dinsos;35.20;SMS;Proses;;Siti;teks\n";

    @TempDir
    private Path folder;

    private IntakeBed bed;

    @BeforeEach
    void open() throws SQLException {
        bed = new IntakeBed(folder.resolve("reports"));
    }

    @AfterEach
    void close() throws SQLException {
        bed.close();
    }

    @Test
    void htmlSavedAsCsv() throws SQLException, IOException {
        refuses(
                "lapor.csv",
                "\n  <!DOCTYPE html>\n<html><body>Silakan masuk</body></html>",
                "content",
                "halaman web (HTML)");
    }

    @Test
    void anEmptyFile() throws SQLException, IOException {
        refuses("lapor.csv", "", "empty", "Berkas kosong");
        refuses("lapor2.csv", "\uFEFF \r\n\r\n", "empty", "Berkas kosong");
    }

    @Test
    void anotherDelimiter() throws SQLException, IOException {
        refuses(
                "lapor.csv",
                (HEADER + ROW).replace(';', ','),
                "columns",
                "Berkas memakai pemisah ',', sedangkan sumber ini memakai ';'");
    }

    @Test
    void aColumnThatWasRenamed() throws SQLException, IOException {
        refuses(
                "lapor.csv",
                HEADER.replace("tanggal_selesai", "tgl selesai") + ROW,
                "columns",
                "Kolom tidak ditemukan: tanggal_selesai. Judul kolom di baris 1: kode, tanggal_terima,"
                        + " tanggal_verifikasi, tgl selesai");
    }

    @Test
    void aColumnThatIsThereTwice() throws SQLException, IOException {
        refuses("lapor.csv", HEADER.replace("uraian", "Kode") + ROW, "columns", "kode (dua kali / twice)");
    }

    @Test
    void lettersOfAnotherEncoding() throws SQLException, IOException {
        byte[] windows = (HEADER + ROW + ROW.replace("A1", "A2").replace("Siti", "André"))
                .getBytes(Charset.forName("windows-1252"));
        refuses(
                "lapor.csv",
                windows,
                "unreadable",
                "Huruf pada baris 3 tidak terbaca sebagai UTF-8."
                        + " Baris itu terbaca sebagai windows-1252 (simpanan Excel lama)");
    }

    @Test
    void aQuotationMarkThatIsNeverClosed() throws SQLException, IOException {
        refuses(
                "lapor.csv",
                HEADER + ROW + "A2;10/02/2026;;;dinsos;35.20;SMS;Proses;;Siti;\"teks\n" + ROW,
                "unreadable",
                "Tanda kutip (\") yang dibuka pada baris 3 tidak pernah ditutup");
    }

    @Test
    void aWorkbookNamedCsv() throws SQLException, IOException {
        refuses("lapor.csv", Workbooks.register(2), "content", "bukan teks CSV, melainkan XLSX atau ZIP");
    }

    @Test
    void aWorkbookCutOff() throws SQLException, IOException {
        byte[] whole = Workbooks.register(50);
        refusesWorkbook(Arrays.copyOf(whole, whole.length / 2), "unreadable", "XLSX rusak atau terpotong");
    }

    @Test
    void aWorkbookWithoutTheSheet() throws SQLException, IOException {
        refusesWorkbook(
                Workbooks.workbook("Lembar1", "<row r=\"1\"/>"),
                "columns",
                "Lembar 'Register' tidak ada di berkas; yang ada: Lembar1");
    }

    @Test
    void aWorkbookWithPassword() throws SQLException, IOException {
        byte[] compound = new byte[512];
        compound[0] = (byte) 0xD0;
        compound[1] = (byte) 0xCF;
        compound[2] = 0x11;
        compound[3] = (byte) 0xE0;
        refusesWorkbook(compound, "content", "dikunci kata sandi");
    }

    @Test
    void aWorkbookThatIsText() throws SQLException, IOException {
        refusesWorkbook(HEADER.getBytes(StandardCharsets.UTF_8), "content", "bukan berkas XLSX, hanya namanya");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEnd() throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte <= 200; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        refusesWorkbook(bytes.toByteArray(), "unreadable", "melebihi 200 MB");
    }

    @Test
    void aWorkbookWithADocumentType() throws SQLException, IOException {
        byte[] workbook = Workbooks.workbook(
                "Register", "<row r=\"1\"/>", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        refusesWorkbook(workbook, "content", "DOCTYPE");
    }

    @Test
    void aWorkbookWithACellFarBeyondTheLastColumn() throws SQLException, IOException {
        refusesWorkbook(
                Workbooks.workbook("Register", "<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>"),
                "unreadable",
                "Berkas XLSX rusak");
    }

    @Test
    void aWorkbookWithACellRightBehindTheLastColumn() throws SQLException, IOException {
        refusesWorkbook(
                Workbooks.workbook("Register", "<row r=\"3\"><c r=\"XFE3\"><v>1</v></c></row>"),
                "unreadable",
                "Berkas XLSX rusak");
    }

    @Test
    void aTextOfSixteenBitsWithoutAMark() throws SQLException, IOException {
        refuses(
                "lapor",
                "lapor.csv",
                (HEADER + ROW).getBytes(StandardCharsets.UTF_16LE),
                "unreadable",
                "Judul kolom memuat karakter NUL");
    }

    @Test
    void aLineWithoutEnd() throws SQLException, IOException {
        refuses(
                "lapor.csv",
                HEADER + ROW + ROW.replace("teks", "x".repeat(5_000_000)),
                "unreadable",
                "Satu isian pada baris 3 atau sesudahnya lebih panjang dari 4 juta huruf");
    }

    private void refusesWorkbook(byte[] content, String code, String message) throws SQLException, IOException {
        refuses("register", "register.xlsx", content, code, message);
    }

    private void refuses(String file, String content, String code, String message) throws SQLException, IOException {
        refuses(file, content.getBytes(StandardCharsets.UTF_8), code, message);
    }

    private void refuses(String file, byte[] content, String code, String message) throws SQLException, IOException {
        refuses("lapor", file, content, code, message);
    }

    private void refuses(String source, String file, byte[] content, String code, String message)
            throws SQLException, IOException {
        DeliveryOutcome outcome = bed.receive(folder, source, file, content);

        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(Objects.requireNonNull(outcome.refusal()).id()).contains(message);
        assertThat(bed.column("select refusal_code from staging.deliveries where file_name = '" + file + "'"))
                .containsExactly(code);
        assertThat(bed.column("select 1 from fact.complaints union all select 1 from staging.complaints"))
                .isEmpty();
        assertThat(Files.readString(Objects.requireNonNull(outcome.report())))
                .startsWith("\uFEFFbaris;kolom;nilai;alasan;reason\r\n")
                .contains("inbox/" + source + "/" + file + " ditolak: ");
    }
}
