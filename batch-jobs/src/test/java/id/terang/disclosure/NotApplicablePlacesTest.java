package id.terang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.definition.Applicability;
import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Metric;
import id.terang.disclosure.FigureTable.Place;
import id.terang.disclosure.FigureTable.Row;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Villages of 35.09 are nobody's target in the shipped configuration; those of 35.20 are. */
class NotApplicablePlacesTest {

    private static final Definitions SHIPPED = DefinitionsLoader.load(
            Path.of(Objects.requireNonNull(System.getProperty("terang.home"))).resolve("config"));
    private static final Metric COVERAGE = SHIPPED.metrics().stream()
            .filter(metric -> metric.code().equals("desa-dikunjungi"))
            .findFirst()
            .orElseThrow();

    @Test
    void whatIsNotKnownOrZeroDoesNotApplyOutsideTheProgramme() {
        assertThat(marked("35.09", new Figure.NotAvailable())).isEqualTo(new Figure.NotApplicable());
        assertThat(marked("35.09", published(0))).isEqualTo(new Figure.NotApplicable());
        assertThat(marked("35.20", new Figure.NotAvailable())).isEqualTo(new Figure.NotAvailable());
        assertThat(marked("35.20", published(0))).isEqualTo(published(0));
    }

    @Test
    void whatWasCountedThereAfterAllIsShown() {
        assertThat(marked("35.09", published(7))).isEqualTo(published(7));
    }

    @Test
    void aHiddenFigureStaysHidden() {
        assertThat(marked("35.09", new Figure.Suppressed())).isEqualTo(new Figure.Suppressed());
    }

    @Test
    void aFigureThatDisclosureControlHasNotSeenIsRefused() {
        Figure computed = new Figure.Computed(null, null, null, BigDecimal.ZERO, null, null, null);

        assertThatThrownBy(() -> marked("35.09", computed)).hasMessageContaining("comes first");
    }

    private static Figure marked(String regency, Figure figure) {
        FigureTable table = new FigureTable(
                COVERAGE,
                "area",
                Blocks.QUARTER,
                false,
                List.of(new Row(new Place(regency, "regency", "35"), FigureTable.ALL, FigureTable.ALL, figure)));
        return NotApplicablePlaces.mark(table, new Applicability(SHIPPED))
                .rows()
                .getFirst()
                .figure();
    }

    private static Figure published(int count) {
        BigDecimal value = BigDecimal.valueOf(count);
        return new Figure.Published(value, value, null, value, null, null, null);
    }
}
