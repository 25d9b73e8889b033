package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Instrument;
import id.terang.definition.place.Office;
import id.terang.site.page.CompliancePage;
import id.terang.site.page.ScorecardPage;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.Neighbours;
import id.terang.site.part.ScoreView;
import id.terang.site.part.WorkedExample;
import id.terang.site.render.Wording;
import id.terang.site.reporting.Replies;
import id.terang.site.section.Overdue;
import id.terang.site.section.ScoreMoves;
import id.terang.site.section.ScoreNotices;
import id.terang.site.section.ScoreVersions;
import id.terang.site.section.ScorecardTree;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import id.terang.site.source.Reported;
import id.terang.site.source.ScoreHistory;
import id.terang.site.source.Scorecards;
import id.terang.site.source.Scorecards.DimensionRow;
import id.terang.site.source.Scorecards.Total;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The compliance overview and the scorecard of every scored office. */
final class ScorecardPages {

    private static final String METRIC = "nilai-kepatuhan";

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Reported reported;
    private final Scorecards scorecards;
    private final ScorecardTree tree;
    private final ScoreMoves moves;
    private final ScoreVersions versions;
    private final LocalDate runDate;
    private final boolean hasFile;
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Replies replies;
    private final Overdue overdue;

    ScorecardPages(
            Wording words,
            Shells shells,
            Places places,
            Reported reported,
            Scorecards scorecards,
            ScoreHistory history,
            Definitions definitions,
            LocalDate runDate,
            Overdue overdue) {
        this.overdue = overdue;
        this.replies = new Replies(words, definitions.reporting().replies(), definitions.metrics());
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.reported = reported;
        this.scorecards = scorecards;
        definitions.instruments().forEach(instrument -> instruments.put(instrument.code(), instrument));
        this.tree = new ScorecardTree(words, scorecards, definitions.metrics());
        this.moves = new ScoreMoves(words, scorecards, tree);
        this.versions = new ScoreVersions(words, history);
        this.runDate = runDate;
        this.hasFile = definitions.metrics().stream().anyMatch(metric -> METRIC.equals(metric.code()));
    }

    /** Null when the office is not scored. */
    @Nullable
    ScoreView score(String office) {
        Total total = scorecards.total(office);
        return total == null ? null : view(total);
    }

    List<Office> scored() {
        return scored(places.offices());
    }

    private List<Office> scored(List<Office> offices) {
        return offices.stream()
                .filter(office -> scorecards.total(office.code()) != null)
                .toList();
    }

    private Link link(Office office) {
        return new Link(office.shortName(), Addresses.scorecard(words.language(), office.code()));
    }

    /** The arithmetic of the first office that has a score. */
    Optional<WorkedExample> example() {
        return scored().stream()
                .flatMap(office -> {
                    Total total = Objects.requireNonNull(scorecards.total(office.code()));
                    return tree.example(total, instrument(total), office.shortName()).stream();
                })
                .findFirst();
    }

    /** With what each score would be by what is counted; {@code figures} by office. */
    CompliancePage overview(Map<String, PlaceFigures> figures) {
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
                officeScores(totals, true, figures),
                officeScores(totals, false, figures),
                reported.where(figure -> METRIC.equals(figure.metric())));
    }

    private List<CompliancePage.OfficeScore> officeScores(
            List<Total> totals, boolean agencies, Map<String, PlaceFigures> figures) {
        return totals.stream()
                .filter(total -> Places.isAgency(places.office(total.office())) == agencies)
                .map(total -> officeScore(total, figures.get(total.office())))
                .toList();
    }

    private boolean isGreen(Total total) {
        BigDecimal score = total.score();
        return score != null && "green".equals(instrument(total).bandOf(score).zone());
    }

    private CompliancePage.OfficeScore officeScore(Total total, @Nullable PlaceFigures figures) {
        Office office = places.office(total.office());
        Instrument instrument = instrument(total);
        BigDecimal counted = figures == null ? null : tree.counted(total, instrument, figures);
        return new CompliancePage.OfficeScore(
                link(office),
                view(total),
                weakest(total),
                counted == null ? null : new ScoreNotices(words).counted(counted, instrument));
    }

    /** The dimension that loses most points. */
    private String weakest(Total total) {
        return scorecards.dimensions(total.office()).stream()
                .filter(row -> row.contribution() != null)
                .max(Comparator.comparing(ScorecardTree::lost))
                .map(row -> words.texts()
                        .get(
                                "compliance.weakest",
                                ScorecardTree.dimension(instrument(total), row.dimension())
                                        .label()
                                        .in(words.language()),
                                words.numbers().format(ScorecardTree.lost(row), 2)))
                .orElse(words.texts().get("compliance.weakest.none"));
    }

    /** With what is overdue at the office now; {@code figures} null where they are not known. */
    ScorecardPage scorecard(Office office, @Nullable PlaceFigures figures) {
        Total total = Objects.requireNonNull(scorecards.total(office.code()));
        Instrument instrument = instrument(total);
        String heading = words.scores().heading(office.shortName(), instrument, total.score());
        PlaceFigures counted = figures == null ? new PlaceFigures(runDate) : figures;
        List<ScorecardPage.Dimension> dimensions = tree.dimensions(total, instrument, counted);
        return new ScorecardPage(
                shells.nightly(
                        Addresses.scorecardPath(office.code()),
                        words.texts().get("scorecard.title", office.shortName()),
                        heading,
                        List.of(shells.list("/kepatuhan/", "nav.kepatuhan"))),
                new Link(office.name(), Addresses.office(words.language(), office.code())),
                heading,
                instrument.legalSource(),
                period(total),
                view(total),
                figures == null
                        ? null
                        : overdue.of(figures, office.code(), Addresses.office(words.language(), office.code())),
                new ScoreNotices(words).of(total, instrument, dimensions, tree.counted(total, instrument, counted)),
                moves.distances(total, instrument),
                moves.moves(total, instrument),
                units(office, total),
                dimensions,
                words.numbers()
                        .format(
                                tree.rows(total, instrument).stream()
                                        .map(DimensionRow::weight)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                                2),
                total.score() == null ? null : words.numbers().format(total.score(), instrument.decimals()),
                tree.check(total, instrument),
                versions.versions(office.code(), instrument),
                versions.sentence(office.code(), instrument, runDate),
                reported.where(figure ->
                        METRIC.equals(figure.metric()) && figure.office().equals(office.code())),
                replies.aboutScore(office.code()),
                Neighbours.of(scored(places.siblings(office)), office, this::link),
                hasFile ? new Link(words.texts().get("chart.file"), Addresses.csv(METRIC)) : null);
    }

    private String period(Total total) {
        String days =
                words.dates().day(total.periodStart()) + " – " + words.dates().day(total.periodEnd());
        return total.periodEnd().isBefore(runDate) ? days : words.texts().get("scorecard.running", days);
    }

    /** The offices whose plain mean an agency's score is; null when it was assessed itself. */
    private @Nullable FigureTable units(Office office, Total total) {
        List<Total> units = places.below(office).stream()
                .map(unit -> scorecards.total(unit.code()))
                .filter(Objects::nonNull)
                .filter(unit -> unit.score() != null)
                .toList();
        if (units.isEmpty() || !scorecards.indicators(total.office()).isEmpty()) {
            return null;
        }
        return new FigureTable(
                words.texts().get("scorecard.units", words.numbers().format(units.size())),
                List.of(
                        Column.text(words.texts().get("column.office")),
                        Column.number(words.texts().get("scorecard.score"))),
                units.stream()
                        .map(unit -> Row.of(
                                Cell.link(
                                        places.office(unit.office()).shortName(),
                                        Addresses.scorecard(words.language(), unit.office())),
                                printed(unit)))
                        .toList(),
                Row.of(Cell.of(words.texts().get("scorecard.units.mean")), printed(total)));
    }

    private Cell printed(Total total) {
        return Cell.of(
                total.score() == null
                        ? "–"
                        : words.numbers()
                                .format(total.score(), instrument(total).decimals()));
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
}
