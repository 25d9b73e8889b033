package id.terang.site.section;

import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.render.Wording;
import id.terang.site.source.PlaceFigures;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a place has to say first on a theme: the first of its metrics with a number, in a sentence. A zero speaks last. */
public final class Findings {

    private final Wording words;

    public Findings(Wording words) {
        this.words = words;
    }

    /** With its period, unless that is tonight; empty when none of them has a number. */
    public Optional<String> first(List<String> metrics, PlaceFigures figures) {
        return main(metrics, figures).map(figure -> of(figure, figures.before(figure)));
    }

    /** One figure in a sentence with its change and its period, unless that is tonight. */
    String of(Figure figure, @Nullable Figure before) {
        return dated(words.sentences().heading(figure, before), figure);
    }

    /** What is said of a figure, with the period of the figure, unless that is tonight. */
    String dated(String said, Figure figure) {
        return figure.period().kind() == Period.Kind.NOW
                ? said
                : words.texts().get("theme.answer", said, words.dates().period(figure.period()));
    }

    private static Optional<Figure> main(List<String> metrics, PlaceFigures figures) {
        List<Figure> known = metrics.stream()
                .map(figures::headline)
                .flatMap(Optional::stream)
                .filter(figure -> figure.state() == State.PUBLISHED)
                .toList();
        return known.stream()
                .filter(figure -> figure.value() instanceof Value.Published published
                        && published.value().signum() != 0)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }
}
