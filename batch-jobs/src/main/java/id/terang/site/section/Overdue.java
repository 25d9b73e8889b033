package id.terang.site.section;

import id.terang.definition.Metric;
import id.terang.definition.register.Register;
import id.terang.definition.register.Registers;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.OverdueView;
import id.terang.site.register.Entries;
import id.terang.site.register.Entry;
import id.terang.site.register.RegisterFiles;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.source.PlaceFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What officials ask first: how much is past its limit now, and where it is listed. */
public final class Overdue {

    private final Wording words;
    private final Registers registers;
    private final List<Metric> metrics;
    private final Entries entries;

    /** Of the metrics that the configuration marks as counting what is overdue; those of no register first. */
    public Overdue(Wording words, Registers registers, List<Metric> metrics, Entries entries) {
        this.entries = entries;
        this.words = words;
        this.registers = registers;
        this.metrics = metrics.stream()
                .filter(metric -> metric.overdue() != null)
                .sorted(Comparator.comparing(metric -> metric.register() != null))
                .toList();
    }

    /**
     * Null when nothing is known about any of it.
     *
     * @param office whose figures they are
     * @param page address of the office's page, which says most of it where no list does; empty on that page itself
     */
    @Nullable
    public OverdueView of(PlaceFigures figures, String office, String page) {
        List<Figure> known = known(figures);
        if (known.isEmpty()) {
            return null;
        }
        String day = words.dates().day(known.getFirst().period().end());
        List<OverdueView.Item> items = known.stream()
                .filter(figure -> !isZero(figure))
                .map(figure -> item(figure, office, page))
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
                .map(figure ->
                        name(figure) + " " + words.figures().cell(figure, false).text())
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? null : words.texts().get("overdue.brief", kinds);
    }

    private List<Figure> known(PlaceFigures figures) {
        return metrics.stream()
                .filter(metric -> metric.register() != null || isReported(metric, figures))
                .map(metric -> figures.headline(metric.code()))
                .flatMap(Optional::stream)
                .filter(figure -> figure.period().kind() == Period.Kind.NOW)
                .filter(figure -> figure.state() == State.PUBLISHED || figure.state() == State.SUPPRESSED)
                .toList();
    }

    /** Whether anything else is known of the subject: without a single case received, none overdue is no news. */
    private static boolean isReported(Metric metric, PlaceFigures figures) {
        return figures.metrics().stream()
                .anyMatch(other ->
                        other.subject() == metric.subject() && !other.code().equals(metric.code()));
    }

    private OverdueView.Item item(Figure figure, String office, String page) {
        return new OverdueView.Item(
                words.figures().cell(figure, false),
                name(figure),
                list(figure.metric(), office).orElseGet(() -> page + "#" + anchor(figure.metric())));
    }

    /** The office's own part of a public register, where what is overdue stands first; empty where it sent nothing that is. */
    private Optional<String> list(Metric metric, String office) {
        return Optional.ofNullable(metric.register())
                .flatMap(registers::find)
                .filter(Register::isPublic)
                .filter(register -> RegisterViews.sentOf(entries.ofOffice(register, office)).stream()
                        .anyMatch(Entry::isLate))
                .map(register -> Addresses.page(words.language(), RegisterFiles.page(register))
                        + "#"
                        + RegisterFiles.anchor(office));
    }

    private String name(Figure figure) {
        return Objects.requireNonNull(figure.metric().overdue()).in(words.language());
    }

    /** The part of the office's page with the list. */
    private String anchor(Metric metric) {
        return registers.themes().stream()
                .filter(theme -> theme.metrics().contains(metric.code()))
                .findFirst()
                .map(theme -> "tema-" + theme.code())
                .orElseGet(() -> switch (metric.subject()) {
                    case VISIT -> "jemput-bola";
                    case SURVEY -> "kepuasan";
                    // Complaints are never listed one by one; their ages are among the details.
                    case COMPLAINT -> "pengaduan-rinci";
                    case ASSESSMENT, ENTRY -> "pengaduan";
                });
    }

    private static boolean isZero(Figure figure) {
        return figure.value() instanceof Value.Published published
                && published.value().signum() == 0;
    }
}
