package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.site.assembly.Portal;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.source.PlaceFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a promise was to move: the last quarter over before it was made, beside the newest that began after. */
class MovesTest {

    private static final String ON_TIME = "selesai-tepat-waktu";

    private final PlaceFigures figures = new PlaceFigures(LocalDate.parse("2026-11-25"));
    private final Moves moves = new Moves(Portal.INDONESIAN, figures);

    @Test
    void aQuarterThatThePromiseFellIntoIsNeitherBeforeNorAfter() {
        quarter("2025-10-01", "2025-12-31", "61.2");
        quarter("2026-01-01", "2026-03-31", "65.0");
        quarter("2026-04-01", "2026-06-30", "68.4");
        quarter("2026-07-01", "2026-09-30", "70.1");

        assertThat(moves.since(ON_TIME, LocalDate.parse("2026-02-13")))
                .hasValue(
                        "Selesai dalam batas waktu: sebelumnya 61,2% (Triwulan IV 2025), terbaru 70,1% (Triwulan III 2026)");
    }

    @Test
    void withoutAPeriodOnBothSidesNothingIsSaid() {
        quarter("2026-07-01", "2026-09-30", "70.1");

        assertThat(moves.since(ON_TIME, LocalDate.parse("2026-02-13"))).isEmpty();
        assertThat(moves.since("ikm", LocalDate.parse("2026-02-13"))).isEmpty();
    }

    private void quarter(String first, String last, String value) {
        Figure figure = new Figure(
                "key",
                Portal.DEFINITIONS.metrics().stream()
                        .filter(one -> one.code().equals(ON_TIME))
                        .findFirst()
                        .orElseThrow(),
                new Period(Period.Kind.QUARTER, LocalDate.parse(first), LocalDate.parse(last)),
                new Value.Published(new BigDecimal(value), null, null, null, null, null, null),
                List.of());
        figures.add(figure, "all", "all", figure.period().end());
    }
}
