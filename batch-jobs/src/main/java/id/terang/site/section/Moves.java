package id.terang.site.section;

import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.register.MetricMoves;
import id.terang.site.render.Wording;
import id.terang.site.source.PlaceFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How metrics of one place moved: the last period that ended before a day, and the newest. */
public final class Moves implements MetricMoves {

    private final Wording words;
    private final PlaceFigures figures;

    public Moves(Wording words, PlaceFigures figures) {
        this.words = words;
        this.figures = figures;
    }

    @Override
    public Optional<String> since(String metric, LocalDate day) {
        return Stream.of(Period.Kind.QUARTER, Period.Kind.YEAR, Period.Kind.MONTH)
                .map(kind -> figures.series(metric, kind).stream()
                        .filter(figure -> figure.state() == State.PUBLISHED)
                        .toList())
                .flatMap(series -> words(series, day).stream())
                .findFirst();
    }

    private Optional<String> words(List<Figure> series, LocalDate day) {
        Optional<Figure> before = series.stream()
                .filter(figure -> figure.period().end().isBefore(day))
                .reduce((earlier, later) -> later);
        Optional<Figure> newest = series.stream()
                .filter(figure -> figure.period().start().isAfter(day))
                .reduce((earlier, later) -> later);
        return before.isEmpty() || newest.isEmpty()
                ? Optional.empty()
                : Optional.of(words.texts()
                        .get(
                                "register.moved",
                                before.get().metric().label().in(words.language()),
                                words.sentences().spoken(before.get()),
                                words.dates().period(before.get().period()),
                                words.sentences().spoken(newest.get()),
                                words.dates().period(newest.get().period())));
    }
}
