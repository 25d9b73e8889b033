package id.terang.site.poster;

import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.page.PosterPage;
import id.terang.site.paper.QrCode;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the poster of an office: every figure of one and the same period, each as the release publishes it. What the regulation's
 * poster asks for and the release does not hold is said on the sheet.
 */
public final class Posters {

    private static final BigDecimal BEST_ANSWER = BigDecimal.valueOf(4);

    private static final String FOLDER = "poster-skm/";

    /** A year of quarters: the newest and three before it. */
    private static final int EARLIER = 3;

    private final Wording words;
    private final BinaryOperator<String> labels;
    private final BiFunction<String, Set<String>, Set<String>> order;

    /**
     * @param labels the words for a breakdown and one of its values
     * @param order the values of a breakdown as they are to be listed
     */
    public Posters(Wording words, BinaryOperator<String> labels, BiFunction<String, Set<String>, Set<String>> order) {
        this.words = words;
        this.labels = labels;
        this.order = order;
    }

    /** The path of the poster, without the language. */
    public static String path(String office) {
        return Addresses.officePath(office) + FOLDER;
    }

    /** The path of the poster of an earlier quarter: {@code …/poster-skm/2026-q2/}. */
    public static String path(String office, Period quarter) {
        return path(office) + quarter.start().getYear() + "-q"
                + ((quarter.start().getMonthValue() + 2) / 3) + "/";
    }

    /** The three quarters before that of the poster, newest first, as far as somebody answered in them; none where it is of no quarter. */
    public static List<Period> earlier(SurveyFigures figures) {
        Optional<Period> newest = period(figures).filter(period -> period.kind() == Period.Kind.QUARTER);
        return newest.stream()
                .flatMap(last -> figures.series("responden", Period.Kind.QUARTER).stream()
                        .filter(figure -> figure.period().start().isBefore(last.start())
                                && !figure.period()
                                        .start()
                                        .isBefore(last.start().minusMonths(3L * EARLIER)))
                        .filter(figure -> figure.value() instanceof Value.Published published
                                && published.value().signum() > 0))
                .map(Figure::period)
                .sorted(Comparator.comparing(Period::start).reversed())
                .toList();
    }

    /** The period the poster speaks of: that of the index, else of the respondents; empty for an office without a survey. */
    public static Optional<Period> period(SurveyFigures figures) {
        return figures.headline("ikm").or(() -> figures.headline("responden")).map(Figure::period);
    }

    /**
     * The poster.
     *
     * @param name of the office in full
     * @param address where its code leads, with the portal's own in front; null while that is not known
     * @param others the posters of other quarters
     */
    public PosterPage page(
            Shell shell,
            String name,
            @Nullable String address,
            SurveyFigures figures,
            Period period,
            List<Link> others) {
        Map<String, Figure> elements = LowestElements.elements(figures, period);
        Map<String, Figure> services = figures.breakdown("responden", "service", period);
        List<FigureTable> profile = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String breakdown : List.of("sex", "education")) {
            Map<String, Figure> groups = figures.breakdown("responden", breakdown, period);
            if (groups.isEmpty()) {
                missing.add(words.texts().get("poster.missing." + breakdown));
            } else {
                profile.add(profile(breakdown, groups));
            }
        }
        if (services.isEmpty()) {
            missing.add(words.texts().get("poster.missing.service"));
        }
        if (elements.isEmpty()) {
            missing.add(words.texts().get("poster.missing.element"));
        }
        Optional<Figure> required = at(figures, "sampel-minimal", period);
        if (required.isEmpty()) {
            missing.add(words.texts().get("poster.missing.sample"));
        }
        return new PosterPage(
                shell,
                name,
                words.dates().period(period),
                words.texts()
                        .get(
                                "poster.days",
                                words.dates().day(period.start()),
                                words.dates().day(period.end())),
                services.keySet().stream()
                        .map(service -> labels.apply("service", service))
                        .collect(Collectors.joining(", ")),
                at(figures, "ikm", period)
                        .map(figure -> words.figures().view(figure, null))
                        .orElse(null),
                pooled(at(figures, "ikm", period), at(figures, "ikm-gabungan", period)),
                at(figures, "responden", period)
                        .map(figure -> words.figures().view(figure, null))
                        .orElse(null),
                required.map(figure -> sample(figure, at(figures, "kekurangan-sampel", period)))
                        .orElse(null),
                elements.isEmpty() ? null : elements(elements),
                profile,
                missing,
                QrCode.of(address),
                new Link(words.texts().get("poster.whole"), Addresses.page(words.language(), office(shell.path()))),
                others);
    }

    private static Optional<Figure> at(SurveyFigures figures, String metric, Period period) {
        return figures.series(metric, period.kind()).stream()
                .filter(figure -> figure.period().equals(period))
                .findFirst();
    }

    /** The mean of units is the score; elements are of all answers together, and who multiplies them out finds another number. */
    private @Nullable String pooled(Optional<Figure> index, Optional<Figure> pooled) {
        return pooled.filter(figure -> figure.value() instanceof Value.Published)
                .map(words.figures()::printed)
                .filter(printed ->
                        !index.map(words.figures()::printed).orElse(printed).equals(printed))
                .map(printed -> words.texts().get("poster.pooled", printed))
                .orElse(null);
    }

    private static String office(String path) {
        return path.substring(0, path.indexOf(FOLDER));
    }

    /** How many were needed, and whether they were enough: of an agency, in how many of its units. */
    private String sample(Figure required, Optional<Figure> shortfall) {
        String needed = words.texts().get("poster.sample", words.figures().printed(required));
        return shortfall
                .map(Figure::value)
                .filter(Value.Published.class::isInstance)
                .map(Value.Published.class::cast)
                .map(missing -> needed + " " + enough(missing))
                .orElse(needed);
    }

    private String enough(Value.Published missing) {
        if (missing.value().signum() == 0) {
            return words.texts().get("poster.sample.enough");
        }
        String lacking = words.numbers().format(missing.value());
        BigDecimal unitsShort = missing.numerator();
        BigDecimal units = missing.denominator();
        return unitsShort != null && units != null && units.compareTo(BigDecimal.ONE) > 0
                ? words.texts()
                        .get(
                                "poster.sample.short.units",
                                lacking,
                                words.numbers().format(unitsShort),
                                words.numbers().format(units))
                : words.texts().get("poster.sample.short", lacking);
    }

    private FigureTable profile(String breakdown, Map<String, Figure> groups) {
        return new FigureTable(
                words.texts().get("poster.profile." + breakdown),
                List.of(
                        Column.text(words.texts().get("poster.profile." + breakdown)),
                        Column.number(words.texts().get("poster.people"))),
                order.apply(breakdown, groups.keySet()).stream()
                        .map(group -> Row.of(
                                Cell.of(labels.apply(breakdown, group)),
                                words.figures().cell(Objects.requireNonNull(groups.get(group)), false)))
                        .toList());
    }

    /** In the order of the regulation, the lowest three marked. */
    private FigureTable elements(Map<String, Figure> elements) {
        List<String> lowest =
                LowestElements.lowest(elements).stream().map(Map.Entry::getKey).toList();
        return new FigureTable(
                words.texts().get("poster.elements"),
                List.of(
                        Column.text(words.texts().get("poster.element")),
                        Column.number(words.texts().get("elements.column.mean"))),
                elements.entrySet().stream()
                        .map(element -> Row.of(
                                Cell.of(labels.apply("element", element.getKey()))
                                        .withNote(
                                                lowest.contains(element.getKey())
                                                        ? words.texts().get("poster.lowest")
                                                        : null),
                                words.figures().cell(element.getValue(), false).withBar(share(element.getValue()))))
                        .toList());
    }

    private static @Nullable BigDecimal share(Figure figure) {
        return figure.value() instanceof Value.Published
                ? value(figure).scaleByPowerOfTen(2).divide(BEST_ANSWER, 1, RoundingMode.HALF_UP)
                : null;
    }

    private static BigDecimal value(Figure figure) {
        return ((Value.Published) figure.value()).value();
    }
}
