package id.terang.site.source;

import id.terang.definition.Definitions;
import id.terang.definition.Instrument;
import id.terang.definition.Metric;
import id.terang.definition.place.Office;
import id.terang.site.page.CompliancePage;
import id.terang.site.page.ScorecardPage;
import id.terang.site.part.Notice;
import id.terang.site.part.ScoreView;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.Scorecards.DimensionRow;
import id.terang.site.source.Scorecards.IndicatorRow;
import id.terang.site.source.Scorecards.Total;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The compliance overview and the scorecard of every scored office. */
final class ScorecardPages {

    private static final String METRIC = "nilai-kepatuhan";

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Reported reported;
    private final Scorecards scorecards;
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Map<String, Metric> metrics = new HashMap<>();

    ScorecardPages(
            Wording words,
            Shells shells,
            Places places,
            Reported reported,
            Scorecards scorecards,
            Definitions definitions) {
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.reported = reported;
        this.scorecards = scorecards;
        definitions.instruments().forEach(instrument -> instruments.put(instrument.code(), instrument));
        definitions.metrics().forEach(metric -> metrics.put(metric.code(), metric));
    }

    /** Null when the office is not scored. */
    @Nullable
    ScoreView score(String office) {
        Total total = scorecards.total(office);
        return total == null ? null : view(total);
    }

    List<Office> scored() {
        return places.offices().stream()
                .filter(office -> scorecards.total(office.code()) != null)
                .toList();
    }

    CompliancePage overview() {
        List<Total> totals = scored().stream()
                .map(office -> Objects.requireNonNull(scorecards.total(office.code())))
                .toList();
        long green = totals.stream().filter(this::isGreen).count();
        String heading = words.texts()
                .get(
                        "compliance.heading",
                        words.numbers().format(green),
                        words.numbers().format(totals.size()));
        String sentence = words.texts().get("compliance.sentence");
        return new CompliancePage(
                shells.nightly("/kepatuhan/", words.texts().get("nav.kepatuhan"), heading, List.of()),
                heading,
                sentence,
                List.of(),
                totals.stream().map(this::officeScore).toList(),
                reported.where(figure -> METRIC.equals(figure.metric())));
    }

    private boolean isGreen(Total total) {
        BigDecimal score = total.score();
        return score != null && "green".equals(instrument(total).bandOf(score).zone());
    }

    private CompliancePage.OfficeScore officeScore(Total total) {
        Office office = places.office(total.office());
        return new CompliancePage.OfficeScore(
                new Link(office.shortName(), Addresses.scorecard(words.language(), office.code())),
                view(total),
                weakest(total));
    }

    /** The dimension that loses most points. */
    private String weakest(Total total) {
        return scorecards.dimensions(total.office()).stream()
                .filter(row -> row.contribution() != null)
                .max(Comparator.comparing(ScorecardPages::lost))
                .map(row -> words.texts()
                        .get(
                                "compliance.weakest",
                                dimension(total, row.dimension()).label().in(words.language()),
                                words.numbers().format(lost(row), 2)))
                .orElse(words.texts().get("compliance.weakest.none"));
    }

    ScorecardPage scorecard(Office office) {
        Total total = Objects.requireNonNull(scorecards.total(office.code()));
        Instrument instrument = instrument(total);
        String heading = words.scores().heading(office.shortName(), instrument, total.score());
        List<DimensionRow> rows = instrument.dimensions().stream()
                .flatMap(dimension -> scorecards.dimensions(office.code()).stream()
                        .filter(row -> row.dimension().equals(dimension.code())))
                .toList();
        return new ScorecardPage(
                shells.nightly(
                        Addresses.scorecardPath(office.code()),
                        words.texts().get("scorecard.title", office.shortName()),
                        heading,
                        List.of(shells.list("/kepatuhan/", "nav.kepatuhan"))),
                new Link(office.name(), Addresses.office(words.language(), office.code())),
                heading,
                instrument.legalSource(),
                words.dates().day(total.periodStart()) + " – " + words.dates().day(total.periodEnd()),
                view(total),
                notices(total),
                rows.stream().map(row -> dimension(total, row)).toList(),
                words.numbers()
                        .format(rows.stream().map(DimensionRow::weight).reduce(BigDecimal.ZERO, BigDecimal::add), 2),
                total.score() == null ? null : words.numbers().format(total.score(), instrument.decimals()),
                reported.where(figure ->
                        METRIC.equals(figure.metric()) && figure.office().equals(office.code())),
                new Link(words.texts().get("chart.file"), Addresses.csv(METRIC)));
    }

    private List<Notice> notices(Total total) {
        return total.filled() == total.indicators()
                ? List.of()
                : List.of(new Notice(
                        Notice.Kind.GAP,
                        words.texts().get("scorecard.missing.heading"),
                        words.texts()
                                .get(
                                        "scorecard.missing.text",
                                        words.numbers().format(total.indicators() - (long) total.filled()),
                                        words.numbers().format(total.lowest(), 2),
                                        words.numbers().format(total.highest(), 2)),
                        null));
    }

    private ScorecardPage.Dimension dimension(Total total, DimensionRow row) {
        Instrument.Dimension dimension = dimension(total, row.dimension());
        return new ScorecardPage.Dimension(
                row.dimension(),
                dimension.label().in(words.language()),
                words.numbers().format(row.weight(), 2),
                row.score() == null ? null : words.numbers().format(row.score(), 2),
                row.score(),
                row.contribution() == null ? null : words.numbers().format(row.contribution(), 2),
                row.contribution() == null ? null : words.numbers().format(lost(row), 2),
                words.texts()
                        .get(
                                "score.filled",
                                words.numbers().format(row.filled()),
                                words.numbers().format(row.indicators())),
                dimension.indicators().stream()
                        .flatMap(indicator -> scorecards.indicators(total.office(), row.dimension()).stream()
                                .filter(candidate -> candidate.indicator().equals(indicator.code()))
                                .map(found -> indicator(indicator, found)))
                        .toList());
    }

    private ScorecardPage.Indicator indicator(Instrument.Indicator indicator, IndicatorRow row) {
        Metric metric = row.metric() == null ? null : metrics.get(row.metric());
        return new ScorecardPage.Indicator(
                indicator.label().in(words.language()),
                words.numbers().format(row.weight(), 2),
                row.value() == null
                        ? null
                        : words.texts().get("scorecard.value", plain(row.value()), plain(row.scaleMax())),
                row.score() == null ? null : words.numbers().format(row.score(), 2),
                row.contribution() == null ? null : words.numbers().format(row.contribution(), 2),
                ScorecardPage.Origin.valueOf(row.origin().toUpperCase(Locale.ROOT)),
                evidence(row, metric),
                row.assessed() == null
                        ? null
                        : words.texts()
                                .get(
                                        "scorecard.assessed",
                                        words.dates().day(row.assessed()),
                                        row.assessor() == null ? "–" : row.assessor()),
                metric == null || "missing".equals(row.origin())
                        ? null
                        : new Link(
                                metric.label().in(words.language()), Addresses.metric(words.language(), metric.code())),
                indicator.confirmed());
    }

    private @Nullable String evidence(IndicatorRow row, @Nullable Metric metric) {
        if (metric != null && row.metricValue() != null) {
            return words.texts()
                    .get(
                            "scorecard.computed",
                            metric.label().in(words.language()),
                            words.numbers().format(row.metricValue(), metric.decimals())
                                    + words.numbers().unit(metric.unit().in(words.language())));
        }
        return row.evidence();
    }

    private ScoreView view(Total total) {
        return words.scores()
                .view(
                        instrument(total),
                        total.score(),
                        total.filled(),
                        total.indicators(),
                        total.lowest(),
                        total.highest());
    }

    private Instrument instrument(Total total) {
        return Objects.requireNonNull(instruments.get(total.instrument()), total.instrument());
    }

    private Instrument.Dimension dimension(Total total, String code) {
        return instrument(total).dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return words.numbers().format(stripped, Math.max(0, stripped.scale()));
    }

    private static BigDecimal lost(DimensionRow row) {
        return row.contribution() == null ? row.weight() : row.weight().subtract(row.contribution());
    }
}
