package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Metric;
import id.terang.definition.place.Office;
import id.terang.site.assembly.Portal;
import id.terang.site.chart.svg.Compressed;
import id.terang.site.part.ChartView;
import id.terang.site.source.PlaceFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Twenty offices with a score each. */
class ScoreChartsTest {

    private static final Metric SCORE = metric("nilai-kepatuhan");

    @Test
    void sixteenAreDrawnAgenciesFirstAndAllAreInTheTable() {
        List<Office> offices = Portal.DEFINITIONS.offices().stream().limit(33).toList();
        Map<String, PlaceFigures> scores = new HashMap<>();
        offices.subList(offices.size() - 20, offices.size())
                .forEach(office ->
                        scores.put("office " + office.code(), Portal.place(Portal.figure("nilai-kepatuhan", "61.50"))));

        ChartView chart = Objects.requireNonNull(charts().of(SCORE, offices, scores));

        assertThat(chart.finding()).isEqualTo("0 dari 20 kantor di zona hijau");
        assertThat(chart.subtitle()).endsWith("; 16 dari 20 kantor digambar, semuanya ada di tabel");
        assertThat(chart.description()).contains("Dinsos Magetan: 61,50 (C, zona kuning)");
        assertThat(chart.table().rows()).hasSize(20);
        assertThat(Compressed.weight(chart.wide().html())).isLessThan(8 * 1024);
    }

    @Test
    void otherStatisticsHaveNoZones() {
        assertThat(charts().of(metric("ikm"), Portal.DEFINITIONS.offices(), Map.of()))
                .isNull();
    }

    private static ScoreCharts charts() {
        return new ScoreCharts(
                Portal.INDONESIAN, new ChartViews(Portal.INDONESIAN), Portal.DEFINITIONS.instruments(), Portal.AS_OF);
    }

    private static Metric metric(String code) {
        return Portal.DEFINITIONS.metrics().stream()
                .filter(metric -> metric.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
