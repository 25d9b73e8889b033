package id.terang.site.section;

import id.terang.definition.register.Registers;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.OverdueView;
import id.terang.site.render.Wording;
import id.terang.site.source.PlaceFigures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What officials ask first: how much is past its limit now, and where it is listed. */
public final class Overdue {

    private static final String COMPLAINTS = "lewat-batas-waktu";
    private static final List<String> METRICS =
            List.of(COMPLAINTS, "janji-terlambat", "tindak-lanjut-terlambat", "temuan-terlambat", "tinjauan-terlambat");

    private final Wording words;
    private final Registers registers;

    public Overdue(Wording words, Registers registers) {
        this.words = words;
        this.registers = registers;
    }

    /**
     * Null when nothing is known about any of it.
     *
     * @param page address of the office's page, which lists it; empty on that page itself
     */
    @Nullable
    public OverdueView of(PlaceFigures figures, String page) {
        List<Figure> known = known(figures);
        if (known.isEmpty()) {
            return null;
        }
        String day = words.dates().day(known.getFirst().period().end());
        List<OverdueView.Item> items = known.stream()
                .filter(figure -> !isZero(figure))
                .map(figure -> item(figure, page))
                .toList();
        return new OverdueView(words.texts().get(items.isEmpty() ? "overdue.none" : "overdue.heading", day), items);
    }

    /** The same in one short line for a message, without what is kept secret; null when nothing is known. */
    @Nullable
    public String brief(PlaceFigures figures) {
        List<Figure> late =
                known(figures).stream().filter(figure -> !isZero(figure)).toList();
        if (late.isEmpty()) {
            return known(figures).isEmpty() ? null : words.texts().get("overdue.brief.none");
        }
        String kinds = late.stream()
                .filter(figure -> figure.state() == State.PUBLISHED)
                .map(figure -> words.texts()
                        .get(
                                "overdue.brief." + figure.metric().code(),
                                words.figures().cell(figure, false).text()))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? null : words.texts().get("overdue.brief", kinds);
    }

    private static List<Figure> known(PlaceFigures figures) {
        return METRICS.stream()
                .filter(code -> !code.equals(COMPLAINTS)
                        || figures.headline("laporan-diterima").isPresent())
                .map(figures::headline)
                .flatMap(Optional::stream)
                .filter(figure -> figure.period().kind() == Period.Kind.NOW)
                .filter(figure -> figure.state() == State.PUBLISHED || figure.state() == State.SUPPRESSED)
                .toList();
    }

    private OverdueView.Item item(Figure figure, String page) {
        return new OverdueView.Item(
                words.figures().cell(figure, false),
                figure.metric().code().equals(COMPLAINTS)
                        ? words.texts().get("overdue.complaints")
                        : figure.metric().label().in(words.language()),
                page + "#" + anchor(figure.metric().code()));
    }

    /** The part of the office's page with the list. */
    private String anchor(String metric) {
        return registers.themes().stream()
                .filter(theme -> theme.metrics().contains(metric))
                .findFirst()
                .map(theme -> "tema-" + theme.code())
                .orElse("pengaduan");
    }

    private static boolean isZero(Figure figure) {
        return figure.value() instanceof Value.Published published
                && published.value().signum() == 0;
    }
}
