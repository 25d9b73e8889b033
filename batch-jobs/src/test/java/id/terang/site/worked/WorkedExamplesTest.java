package id.terang.site.worked;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Applicability;
import id.terang.site.assembly.Portal;
import id.terang.site.chart.SurvivalChart;
import id.terang.site.figure.Figure;
import id.terang.site.part.WorkedExample;
import id.terang.site.section.Tables;
import id.terang.site.source.PlaceFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkedExamplesTest {

    private final WorkedExamples examples = new WorkedExamples(
            Portal.INDONESIAN,
            Portal.PLACES,
            new Tables(
                    Portal.INDONESIAN,
                    Portal.DEFINITIONS.vocabulary(),
                    Portal.DEFINITIONS.metrics(),
                    new Applicability(Portal.DEFINITIONS)),
            (measure, office, period) -> List.of(
                    new SurvivalChart.Step(5, new BigDecimal("0.511")),
                    new SurvivalChart.Step(6, new BigDecimal("0.479"))),
            Optional::empty);

    @Test
    void aShareIsDividedMultipliedAndRoundedOnce() {
        assertThat(steps(Portal.figure("selesai-tepat-waktu", "82.4", "1204", "1461", "1461", null), Map.of()))
                .containsExactly(
                        "Pembilang 1.204, penyebut 1.461.",
                        "1.204 ÷ 1.461 × 100 = 82,4093…",
                        "Dibulatkan satu kali, di akhir, ke 1 desimal: 82,4%.");
    }

    @Test
    void theScoreOfAllOfficesIsTheMeanOfTheAgencies() {
        List<String> steps = steps(
                Portal.figure("ikm", "84.61", "6.7684", "2", "1080", "B"),
                Map.of(
                        "office dinsos-lahat", Portal.place(Portal.figure("ikm", "80.88")),
                        "office dinsos-magetan", Portal.place(Portal.figure("ikm", "88.33"))));

        assertThat(steps).hasSize(4);
        assertThat(steps.getFirst())
                .startsWith("Nilai 2 dinas")
                .contains("88,33")
                .contains("80,88");
        assertThat(steps.get(1)).isEqualTo("169,21 ÷ 2 = 84,605");
        assertThat(steps.get(2)).startsWith("Dari angka penuh: 6,7684 ÷ 2 × 25 = 84,605.");
        assertThat(steps.getLast()).isEqualTo("Dibulatkan satu kali, di akhir, ke 2 desimal: 84,61.");
    }

    @Test
    void aCountIsTheSumOfItsAgencies() {
        Map<String, PlaceFigures> agencies = Map.of(
                "office dinsos-lahat", Portal.place(Portal.figure("laporan-diterima", "204")),
                "office dinsos-magetan", Portal.place(Portal.figure("laporan-diterima", "1100")));

        assertThat(steps(Portal.figure("laporan-diterima", "1304"), agencies).getLast())
                .isIn("1.100 + 204 = 1.304\u00a0laporan", "204 + 1.100 = 1.304\u00a0laporan");
        assertThat(steps(Portal.figure("laporan-diterima", "1303"), agencies))
                .as("never an addition that does not add up")
                .containsExactly("Hasil cacahan langsung, tanpa pembagian dan pembulatan: 1.303\u00a0laporan.");
    }

    @Test
    void aWaitingTimeIsReadOffTheCurve() {
        assertThat(steps(Portal.figure("tunggu-selesai-median", "6", null, null, "1675", null), Map.of())
                        .getLast())
                .isEqualTo("Sebelum hari kerja ke-6, 48,9% sudah selesai; pada hari ke-6, 52,1%. Itu hari pertama yang"
                        + " mencapai 50%, jadi angkanya 6\u00a0hari kerja.");
    }

    @Test
    void theRequiredSampleIsWorkedForOneUnitAndAddedUpOverUnits() {
        Map<String, PlaceFigures> units = Map.of(
                "office dinsos-lahat", Portal.place(Portal.figure("sampel-minimal", "350", null, null, "3875", null)));

        List<String> steps = steps(Portal.figure("sampel-minimal", "1402", null, "31", "10078", null), units);

        assertThat(steps).hasSize(2);
        assertThat(steps.getFirst())
                .startsWith("Dinsos Lahat, N = 3.875 pengguna: 3,841 × N")
                .contains("= 350");
        assertThat(steps.getLast()).contains("31 unit dengan 10.078 pengguna memerlukan 1.402");
    }

    private List<String> steps(Figure figure, Map<String, PlaceFigures> byPlace) {
        WorkedExample example = examples.of(figure.metric(), Portal.place(figure), byPlace);
        return Objects.requireNonNull(example).steps();
    }
}
