package id.terang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.intake.DeliveryOutcome.State;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final String HEADER =
            "kode;tanggal_terima;tanggal_verifikasi;tanggal_selesai;kantor;wilayah;kanal;status;cara_selesai;nama_pelapor;uraian\n";
    private static final String ROW = "A1;10/02/2026;;;dinsos;35.20;SMS;Proses;;Siti;teks\n";
    private static final String BAD = "A2;31/02/2026;;;dinsos;35.20;SMS;Proses;;Siti;teks\n";

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
    void theSameFileAgainChangesNothingWhateverItsName() throws SQLException {
        bed.receive(folder, "lapor", "a.csv", HEADER + ROW + BAD);
        String before = everything();

        DeliveryOutcome again = bed.receive(folder, "lapor", "b.csv", HEADER + ROW + BAD);

        assertThat(again.state()).isEqualTo(State.ALREADY_RECEIVED);
        assertThat(again.rows()).isEqualTo(new RowCounts(3, 1, 0, 0, 1, 1, 0, 0, 0));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aRefusedFileIsTriedAgainAndLoadsOnceItsSourceIsMended() throws SQLException {
        DeliveryOutcome wrong = bed.receive(folder, "skm", "a.csv", HEADER + ROW);
        DeliveryOutcome stillWrong = bed.receive(folder, "skm", "a.csv", HEADER + ROW);
        DeliveryOutcome right = bed.receive(folder, "lapor", "a.csv", HEADER + ROW);

        assertThat(wrong.state()).isEqualTo(State.REFUSED);
        assertThat(stillWrong.state()).isEqualTo(State.REFUSED);
        assertThat(right.state()).isEqualTo(State.LOADED);
        assertThat(bed.column("select source || ' ' || outcome from staging.deliveries"))
                .containsExactly("lapor loaded");
    }

    @Test
    void theReportTellsTheSendingOfficeWhatToMend() throws SQLException, IOException {
        DeliveryOutcome outcome = bed.receive(
                folder, "lapor", "2026-02.csv", HEADER + BAD + ROW.replace("SMS", "=HYPERLINK(\"http://x\")"));

        Path report = Objects.requireNonNull(outcome.report());
        assertThat(report).isEqualTo(folder.resolve("reports/lapor/2026-02.csv.ditolak.csv"));
        assertThat(Files.readString(report)).isEqualToNormalizingNewlines("""
                \uFEFFbaris;kolom;nilai;alasan;reason
                2;tanggal_terima;31/02/2026;"inbox/lapor/2026-02.csv:2 tanggal_terima berisi '31/02/2026'; tanggal\
                 ini tidak ada di kalender, tulis seperti 31/12/2026 atau 31 Desember 2026. Baris ditolak.";"inbox/lapor/2026-02.csv:2\
                 tanggal_terima is '31/02/2026'; there is no such day, write a date like 31/12/2026 or 31 Desember 2026.\
                 Row rejected."
                3;kanal;"'=HYPERLINK(""http://x"")";"inbox/lapor/2026-02.csv:3 kanal berisi '=HYPERLINK(""http://x"")', yang\
                 tidak dikenal; pilih: Situs web, SMS. Baris ditolak.";"inbox/lapor/2026-02.csv:3\
                 kanal is '=HYPERLINK(""http://x"")', which is not known; choose: Situs web, SMS. Row rejected."
                """);
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstName() throws SQLException {
        assertThat(bed.receive(folder, "lapor", "utf8.csv", "\uFEFF" + HEADER + ROW)
                        .rows()
                        .loaded())
                .isEqualTo(1);
        byte[] utf16 = ("\uFEFF" + HEADER + ROW.replace("A1", "A9")).getBytes(StandardCharsets.UTF_16LE);
        assertThat(bed.receive(folder, "lapor", "utf16.csv", utf16).rows())
                .isEqualTo(new RowCounts(2, 1, 0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void aSourceMaySayThatItIsWindows1252() throws SQLException {
        String text = "kode;tanggal;kantor;kanal\nA1;10/02/2026;dinsos;Café\nA2;10/02/2026;dinsos;Cafe\n";
        DeliveryOutcome outcome = bed.receive(folder, "lama", "a.csv", text.getBytes(Charset.forName("windows-1252")));

        assertThat(outcome.rows().loaded()).isEqualTo(1);
        assertThat(bed.column("select channel from fact.complaints")).containsExactly("other");
        assertThat(bed.column("select value from staging.rejected_rows")).containsExactly("Cafe");
    }

    @Test
    void readsTheTemplateWorkbookWithSerialDatesAndStoredFormulas() throws SQLException, IOException {
        DeliveryOutcome outcome = bed.receive(folder, "register", "register.xlsx", Workbooks.workbook("Register", """
                <row r="1"><c r="A1" t="inlineStr"><is><t>REGISTER</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t> no. register </t></is></c><c r="B3" t="inlineStr"><is><t>Kode Unit</t></is></c>\
                <c r="C3" t="inlineStr"><is><t>TANGGAL TERIMA</t></is></c><c r="D3" t="inlineStr"><is><t>Nama Pelapor</t></is></c>\
                <c r="E3" t="inlineStr"><is><t>Wilayah</t></is></c><c r="F3" t="inlineStr"><is><t>Nilai</t></is></c></row>
                <row r="4"><c r="A4"><v>1001</v></c><c r="B4" t="inlineStr"><is><t>upt</t></is></c><c r="C4"><v>46054.75</v></c><c r="F4"><f>2+3</f><v>5</v></c></row>
                <row r="5"/>
                <row r="6"><c r="A6"><v>1.002E3</v></c><c r="B6" t="inlineStr"><is><t>upt</t></is></c><c r="C6" t="inlineStr"><is><t>05/02/2026</t></is></c>\
                <c r="E6" t="inlineStr"><is><t>35.20.02</t></is></c></row>
                <row r="9"><c r="A9"><v>1003</v></c><c r="B9" t="inlineStr"><is><t>upt</t></is></c><c r="C9"><v>46055</v></c><c r="E9"><v>35.2</v></c></row>
                <row r="10"><c r="A10"><v>1004</v></c><c r="B10" t="e"><f>VLOOKUP(1,Z:Z,1)</f><v>#N/A</v></c><c r="C10"><v>46055</v></c></row>
                """));

        assertThat(outcome.rows()).isEqualTo(new RowCounts(7, 2, 1, 0, 2, 2, 0, 0, 1));
        assertThat(
                        bed.column(
                                "select key || ' ' || received || ' ' || coalesce(rating, 0) from fact.complaints order by key"))
                .containsExactly("1001 2026-02-01 5", "1002 2026-02-05 0");
        assertThat(bed.column(
                        "select line || ' ' || column_name || ' ' || reason from staging.rejected_rows order by line"))
                .containsExactly("9 Wilayah unknown_area", "10 Kode Unit formula_error");
    }

    @Test
    void anExportWithoutIdentifiersReplacesTheSameFileLineByLine() throws SQLException {
        String header = "waktu,a,b,c,d,e\n";
        bed.receive(folder, "tanpa-kode", "kotak.csv", header + """
                2026-02-02T10:00:00+08:00,4,4,4,4,4
                2026-02-02T10:00:00+08:00,4,4,4,4,4
                2026-02-04T10:00:00+08:00,3,3,3,3,3
                """);
        DeliveryOutcome shorter = bed.receive(folder, "tanpa-kode", "kotak.csv", header + """
                2026-02-02T10:00:00+08:00,4,4,4,4,4
                2026-02-02T10:00:00+08:00,2,2,2,2,2
                """);

        assertThat(shorter.rows()).isEqualTo(new RowCounts(3, 1, 0, 0, 1, 0, 1, 1, 0));
        assertThat(bed.column("select key || ' ' || u1 from fact.survey_responses where is_current order by key"))
                .containsExactly("kotak.csv:2 4", "kotak.csv:3 2");
        assertThat(bed.column("select count(*) from fact.survey_responses")).containsExactly("4");
    }

    @Test
    void rowsThatAreLostOnTheWayFailTheNightAndNothingIsKept() throws SQLException {
        bed.execute("""
                create function fact.lose() returns trigger language plpgsql as 'begin return null; end';
                create trigger lose before insert on fact.complaints for each row execute function fact.lose();
                """);

        assertThatThrownBy(() -> bed.receive(folder, "lapor", "a.csv", HEADER + ROW))
                .isInstanceOf(ReconciliationFailure.class)
                .hasMessageContaining("inbox/lapor/a.csv: 2 physical rows");
        assertThat(bed.column("select 1 from staging.deliveries")).isEmpty();
        bed.execute("drop function fact.lose cascade");
    }

    @Test
    void aFileOfNoSourceIsReportedAndNotLost() throws IOException {
        Files.createDirectories(folder.resolve("lapor"));
        Files.createDirectories(folder.resolve("siapa"));
        Files.writeString(folder.resolve("lapor/b.csv"), ROW);
        Files.writeString(folder.resolve("lapor/a.csv"), ROW);
        Files.writeString(folder.resolve("lapor/.a.csv.part"), ROW);
        Files.writeString(folder.resolve("siapa/c.csv"), ROW);
        Files.writeString(folder.resolve("d.csv"), ROW);
        Files.writeString(folder.resolve("SIMULASI.txt"), "");
        Files.writeString(folder.resolve("persetujuan-2026-03-01.csv"), "gate,subject,by,reason\n");

        Inbox inbox = Inbox.deliveries(folder, IntakeBed.sources());

        assertThat(inbox.deliveries())
                .extracting(Delivery::location)
                .containsExactly("inbox/lapor/a.csv", "inbox/lapor/b.csv");
        assertThat(inbox.notices())
                .extracting(notice -> notice.id())
                .containsExactly(
                        "inbox/lapor/.a.csv.part tidak dibaca: namanya menandai berkas sementara; beri nama akhirnya setelah pengiriman"
                                + " selesai.",
                        "inbox/d.csv tidak dibaca: taruh di folder sumbernya.",
                        "inbox/siapa/c.csv tidak dibaca: tidak ada sumber bernama siapa.");
        assertThat(Inbox.isSynthetic(folder)).isTrue();
    }

    @Test
    void columnsThatTheSourceDoesNotDescribeAreSkippedWithANotice() throws SQLException {
        DeliveryOutcome outcome = bed.receive(
                folder,
                "lapor",
                "a.csv",
                HEADER.replace("uraian", "nomor_ktp") + ROW.replace("teks", "3520010101010001"));

        assertThat(outcome.rows().loaded()).isEqualTo(1);
        assertThat(outcome.notices())
                .extracting(notice -> notice.id())
                .containsExactly("inbox/lapor/a.csv: kolom yang tidak dijelaskan sumber dilewati: nomor_ktp.");
        assertThat(everything()).doesNotContain("3520010101010001");
    }

    private String everything() throws SQLException {
        return bed.table("select * from staging.deliveries order by delivery")
                + bed.table("select * from staging.rejected_rows order by delivery, line")
                + bed.table("select * from fact.complaints order by key, delivery");
    }
}
