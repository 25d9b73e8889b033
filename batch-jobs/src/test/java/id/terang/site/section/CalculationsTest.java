package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.site.assembly.Portal;
import id.terang.site.part.FigureTable;
import id.terang.site.source.PlaceFigures;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CalculationsTest {

    /** Units (95,0; n = 30), (80,0; n = 1000), (90,0; n = 50): 88,33 as their mean, 80,88 pooled. */
    @Test
    void everyWayOfCountingStandsBesideThePortalsOwnWithItsGap() {
        PlaceFigures office = Portal.place(
                Portal.figure("ikm", "88.33", "10.6", "3", "1080", "A"),
                Portal.figure("ikm-gabungan", "80.88", "29.1167", "9", "1080", "B"));
        office.add(Portal.figure("ikm", "87.45", null, null, "1080", "B"), "calculation", "weight-0.11", Portal.AS_OF);
        office.add(Portal.figure("ikm", "88.25", null, null, "1080", "B"), "calculation", "weight-0.111", Portal.AS_OF);

        FigureTable table = Objects.requireNonNull(new Calculations(Portal.INDONESIAN).of(office, "Dinsos Lahat"));

        assertThat(table.caption()).isEqualTo("Nilai kepuasan Dinsos Lahat menurut cara menghitung, Triwulan III 2026");
        assertThat(table.rows())
                .extracting(row -> row.cells().stream()
                        .map(FigureTable.Cell::text)
                        .collect(Collectors.joining(" | "))
                        .replace('\u00a0', ' '))
                .containsExactly(
                        "Angka portal: bobot 1/9, rata-rata unit | 88,33 | A · Sangat baik | –",
                        "Semua responden sekaligus | 80,88 | B · Baik | −7,45",
                        "Bobot 0,111 | 88,25 | B · Baik | −0,08",
                        "Bobot 0,11 | 87,45 | B · Baik | −0,88");
    }

    @Test
    void withoutAnotherWayThereIsNothingToCompare() {
        assertThat(new Calculations(Portal.INDONESIAN)
                        .of(Portal.place(Portal.figure("ikm", "88.33", null, null, "30", "A")), "Dinsos Lahat"))
                .isNull();
    }
}
