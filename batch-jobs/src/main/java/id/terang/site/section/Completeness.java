package id.terang.site.section;

import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.State;
import id.terang.site.render.Wording;
import id.terang.site.source.PlaceFigures;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much of a provisional period can be judged already, where a metric of the same place says so. */
final class Completeness {

    private final Wording words;
    private final PlaceFigures figures;
    private final @Nullable String metric;
    private final int days;

    Completeness(Wording words, Metric judged, PlaceFigures figures) {
        this.words = words;
        this.figures = figures;
        Metric.Settling settling = judged.settling();
        this.metric = settling == null ? null : settling.completeness();
        this.days = settling == null ? 0 : settling.days();
    }

    /** "sementara sampai 30 Desember 2026: 58 dari 152 laporan sudah jelas", beside a provisional figure; null beside any other. */
    @Nullable
    String note(Figure figure) {
        return of(figure)
                .map(told -> words.texts().get("completeness.note", until(told), base(told)))
                .orElse(null);
    }

    /** The same of the last period and which way its figure leans, as the end of a subtitle; empty when it is settled. */
    String subtitle(Figure last) {
        return of(last).map(told -> words.texts()
                        .get("completeness.subtitle", words.dates().period(last.period()), until(told), base(told)))
                .orElse("");
    }

    private String base(Figure told) {
        return Objects.requireNonNullElse(words.figures().base(told), "");
    }

    private String until(Figure told) {
        return words.dates().day(told.period().end().plusDays(days));
    }

    private Optional<Figure> of(Figure figure) {
        return metric == null || !figure.marks().contains(Mark.PROVISIONAL)
                ? Optional.empty()
                : figures.series(metric, figure.period().kind()).stream()
                        .filter(told -> told.period().equals(figure.period()) && told.state() == State.PUBLISHED)
                        .findFirst();
    }
}
