package id.terang.site.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.site.look.TemplateFiles;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.render.Wording;
import id.terang.site.reporting.PastNight.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NightTableTest {

    private static final LocalDate TONIGHT = LocalDate.parse("2026-11-22");

    private final NightTable table = new NightTable(
            Wording.load(
                    TemplateFiles.of(Path.of(System.getProperty("terang.home", ".."), "templates")), Language.ENGLISH),
            subject -> "<" + subject + ">");

    @Test
    void aDayWithoutARunIsANightThatDidNotRun() {
        List<PastNight> nights = PastNight.withMissing(
                List.of(night(21, Outcome.PUBLISHED, null), night(18, Outcome.PUBLISHED, null)),
                TONIGHT,
                LocalDate.parse("2026-11-18"));

        assertThat(nights)
                .extracting(night -> night.runDate().getDayOfMonth() + " " + night.outcome())
                .containsExactly("21 PUBLISHED", "20 MISSING", "19 MISSING", "18 PUBLISHED");
        assertThat(table.sentence(nights))
                .startsWith("The last 5 nights: 3 published, 0 held, 0 failed, 2 did not run.");
    }

    @Test
    void noMoreThanThirtyNightsAreTold() {
        assertThat(PastNight.withMissing(List.of(), TONIGHT, LocalDate.parse("2025-01-01")))
                .hasSize(29);
    }

    @Test
    void aHeldNightKeepsItsReasonAlsoWhenItWasPublishedLater() {
        PastNight held = night(21, Outcome.HELD, "check-deliveries", "freshness sp4n-lapor", "volume sp4n-lapor");
        PastNight later = night(20, Outcome.PUBLISHED, "check-deliveries", "unknown-codes sp4n-lapor");
        PastNight site = night(19, Outcome.HELD, "check-site");

        assertThat(table.table(night(22, Outcome.PUBLISHED, null), List.of(held, later, site))
                        .rows())
                .extracting(row -> row.cells().get(1))
                .extracting(Cell::note)
                .containsExactly(
                        "Tonight; how long it took and how many pages it made is shown from tomorrow on",
                        "Freshness: <sp4n-lapor>; Number of rows: <sp4n-lapor>",
                        "Held at first: Unknown codes: <sp4n-lapor>. Then mended, or let pass with a reason, and published.",
                        "The check of the site found a mistake before publishing");
    }

    private static PastNight night(int day, Outcome outcome, @Nullable String by, String... reasons) {
        return new PastNight(
                LocalDate.of(2026, 11, day),
                outcome,
                by,
                List.of(reasons),
                5L,
                100,
                98,
                outcome == Outcome.PUBLISHED ? 700L : null);
    }
}
