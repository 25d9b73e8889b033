package id.terang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a whole list no longer has, when the list itself is taken back. */
class WholeRegisterTest {

    private static final String HEADER =
            "Nomor;Kode kantor;Kode wilayah;Tanggal janji;Yang dijanjikan;Batas waktu;Keadaan;Tanggal selesai;Anggaran;"
                    + "Realisasi;Bukti;Catatan dalam;Sumber terbitan\n";

    @TempDir
    private Path folder;

    @Test
    void whatEndedCountsAgainWhenTheListThatLeftItOutIsTakenBack() throws Exception {
        try (IntakeBed bed = new IntakeBed(folder)) {
            send(bed, "1.csv", row("J-1", "Loket") + row("J-2", "Kursi"));
            DeliveryOutcome shorter = send(bed, "2.csv", row("J-1", "Loket baru"));

            assertThat(current(bed)).containsExactly("J-1 Loket baru");
            assertThat(shorter.notices())
                    .extracting(notice -> notice.id())
                    .containsExactly(
                            "inbox/janji-utuh/2.csv: 1 isian yang tidak ada lagi dalam kiriman ini tidak berlaku lagi.");

            takeBack(bed, "2.csv");

            assertThat(current(bed)).containsExactly("J-1 Loket", "J-2 Kursi");
        }
    }

    @Test
    void whatEndedEarlierStaysEndedWhenItsReturnIsTakenBack() throws Exception {
        try (IntakeBed bed = new IntakeBed(folder)) {
            send(bed, "1.csv", row("J-1", "Loket") + row("J-2", "Kursi"));
            send(bed, "2.csv", row("J-1", "Loket baru"));
            send(bed, "3.csv", row("J-1", "Loket ketiga") + row("J-2", "Kursi lagi"));
            assertThat(current(bed)).containsExactly("J-1 Loket ketiga", "J-2 Kursi lagi");

            takeBack(bed, "3.csv");

            assertThat(current(bed)).containsExactly("J-1 Loket baru");
        }
    }

    @Test
    void howManyEntriesADeliveryEndedIsKeptForTheGates() throws Exception {
        try (IntakeBed bed = new IntakeBed(folder)) {
            send(bed, "1.csv", row("J-1", "Loket") + row("J-2", "Kursi") + row("J-3", "Kipas"));
            send(bed, "2.csv", row("J-1", "Loket baru") + row("J-4", "Meja"));
            send(bed, "3.csv", row("J-1", "Loket baru") + row("J-4", "Meja"));

            assertThat(bed.column("select ended || ' of ' || ended + standing from staging.ended_entries"))
                    .containsExactly("2 of 4");
        }
    }

    private DeliveryOutcome send(IntakeBed bed, String file, String rows) throws SQLException {
        return bed.receive(folder, "janji-utuh", file, HEADER + rows);
    }

    private void takeBack(IntakeBed bed, String file) throws Exception {
        Files.delete(folder.resolve("janji-utuh").resolve(file));
        assertThat(Withdrawals.run(
                        bed.connection(),
                        folder,
                        IntakeBed.sources(),
                        IntakeBed.NIGHT,
                        Map.of("janji-utuh/" + file, "Rina: keliru")))
                .isEmpty();
    }

    private static String row(String key, String action) {
        return key + ";dinsos;;13/02/2026;" + action + ";;Belum selesai;;;;;;\n";
    }

    private static List<String> current(IntakeBed bed) throws SQLException {
        return bed.column(
                "select key || ' ' || (content ->> 'action') from fact.entries where is_current order by key");
    }
}
