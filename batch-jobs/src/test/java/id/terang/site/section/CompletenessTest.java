package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.site.assembly.Portal;
import id.terang.site.chart.svg.ChartFonts;
import id.terang.site.compare.Given;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.source.PlaceFigures;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A share in time flatters the newest months: what is slow has not been counted yet. So it waits, and says how much it knows. */
class CompletenessTest {

    private static final String ON_TIME = "selesai-tepat-waktu";
    private static final String KNOWN = "laporan-sudah-jelas";
    private static final LocalDate LAST_OF_MAY = LocalDate.of(2026, 5, 31);

    @BeforeAll
    static void installFonts() {
        ChartFonts.install(Path.of("target", "chart-fonts"));
    }

    @Test
    void aMonthSettlesThirtyDaysAfterItsEnd() {
        assertThat(Given.metric(ON_TIME).isProvisional(LAST_OF_MAY, LAST_OF_MAY.plusDays(29)))
                .isTrue();
        assertThat(Given.metric(ON_TIME).isProvisional(LAST_OF_MAY, LAST_OF_MAY.plusDays(30)))
                .isFalse();
        assertThat(Given.metric("laporan-diterima").isProvisional(LAST_OF_MAY, LAST_OF_MAY))
                .isFalse();
    }

    @Test
    void aMonthThatIsOverButNotDecidedSaysHowMuchIsKnownAndIsNotShownFirst() {
        PlaceFigures figures = new PlaceFigures(LocalDate.of(2025, 8, 10));
        for (int month = 1; month <= 6; month++) {
            add(figures, Given.month(ON_TIME, month, "7" + month + ".0"));
        }
        add(figures, Given.month(ON_TIME, 7, "98.5", Mark.PROVISIONAL));
        add(
                figures,
                new Figure(
                        "key",
                        Given.metric(KNOWN),
                        new Period(Period.Kind.MONTH, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31)),
                        new Value.Published(
                                new BigDecimal("41.4"),
                                new BigDecimal("63"),
                                new BigDecimal("152"),
                                new BigDecimal("152"),
                                null,
                                null,
                                null),
                        List.of(Mark.PROVISIONAL)));

        ChartView chart =
                Objects.requireNonNull(new ChartViews(Portal.INDONESIAN).trend(figures, ON_TIME, "Kabupaten Magetan"));

        assertThat(chart.subtitle())
                .endsWith(
                        "; Juli 2025 sementara sampai 30 Agustus 2025: 63 dari 152 laporan sudah jelas, yang cepat selesai terhitung lebih dulu sehingga biasanya masih turun");
        assertThat(chart.table().rows().getFirst().cells().getFirst())
                .extracting(Cell::text, Cell::note)
                .containsExactly("Juli 2025", "sementara sampai 30 Agustus 2025: 63 dari 152 laporan sudah jelas");
        assertThat(figures.headline(ON_TIME).map(Figure::period).map(Period::start))
                .hasValue(LocalDate.of(2025, 6, 1));
    }

    private static void add(PlaceFigures figures, Figure figure) {
        figures.add(figure, "all", "all", LocalDate.of(2025, 8, 10));
    }
}
