package id.terang.site.section;

import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.State;
import id.terang.site.render.Wording;
import id.terang.site.source.PlaceFigures;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much of a provisional period can be judged already, where a metric of the same place says so. */
final class Completeness {

    private final Wording words;
    private final PlaceFigures figures;
    private final @Nullable String metric;

    Completeness(Wording words, Metric judged, PlaceFigures figures) {
        this.words = words;
        this.figures = figures;
        this.metric = judged.settling() == null ? null : judged.settling().completeness();
    }

    /** "42,0% laporan sudah jelas…", beside a provisional figure; null beside any other. */
    @Nullable
    String note(Figure figure) {
        return of(figure)
                .map(told ->
                        words.texts().get("completeness.note", words.sentences().spoken(told)))
                .orElse(null);
    }

    /** The same of the last period, as the end of a subtitle; empty when it is settled. */
    String subtitle(Figure last) {
        return of(last).map(told -> words.texts()
                        .get(
                                "completeness.subtitle",
                                words.dates().period(last.period()),
                                words.sentences().spoken(told),
                                Tables.lowered(told.metric().label().in(words.language()))))
                .orElse("");
    }

    private Optional<Figure> of(Figure figure) {
        return metric == null || !figure.marks().contains(Mark.PROVISIONAL)
                ? Optional.empty()
                : figures.series(metric, figure.period().kind()).stream()
                        .filter(told -> told.period().equals(figure.period()) && told.state() == State.PUBLISHED)
                        .findFirst();
    }
}
