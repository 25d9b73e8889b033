package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.ReportedFigure;
import id.terang.definition.Statistic;
import id.terang.definition.Subject;
import id.terang.definition.register.Register;
import id.terang.definition.register.Registers;
import id.terang.definition.register.Theme;
import id.terang.site.figure.Figure;
import id.terang.site.figure.State;
import id.terang.site.page.ThemePage;
import id.terang.site.page.ThemesPage;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureView;
import id.terang.site.part.KeyFact;
import id.terang.site.part.Notice;
import id.terang.site.part.RegisterView;
import id.terang.site.part.ThemeSection;
import id.terang.site.render.Wording;
import id.terang.site.section.ChartViews;
import id.terang.site.section.Findings;
import id.terang.site.section.PathCharts;
import id.terang.site.section.RegisterViews;
import id.terang.site.section.Sections;
import id.terang.site.section.Tables;
import id.terang.site.section.Timetables;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import id.terang.site.source.Reported;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each theme of config/themes.yaml: a service of the offices over all of them. */
final class ServicePages {

    private static final int HEADLINES = 4;

    /** Columns that a telephone can still show one under the other. */
    private static final int COMPARED = 3;

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Tables tables;
    private final Sections sections;
    private final ChartViews charts;
    private final PathCharts paths;
    private final Reported reported;
    private final Registers registers;
    private final Findings findings;
    private final RegisterViews views;
    private final Timetables timetables;

    ServicePages(
            Wording words,
            Shells shells,
            Places places,
            Tables tables,
            Sections sections,
            ChartViews charts,
            Reported reported,
            Definitions definitions,
            RegisterViews views,
            Timetables timetables) {
        this.timetables = timetables;
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.tables = tables;
        this.sections = sections;
        this.charts = charts;
        this.paths = new PathCharts(words, charts);
        this.reported = reported;
        this.registers = definitions.registers();
        this.findings = new Findings(words);
        this.views = views;
    }

    /** Every theme with its question. */
    List<Link> links() {
        return registers.themes().stream()
                .map(theme -> new Link(
                        theme.label().in(words.language()),
                        Addresses.page(words.language(), "/tema/" + theme.code() + "/"),
                        theme.question().in(words.language())))
                .toList();
    }

    ThemesPage list() {
        return new ThemesPage(
                shells.nightly(
                        "/tema/",
                        words.texts().get("home.themes"),
                        words.texts().get("themes.description"),
                        List.of()),
                links());
    }

    /** With figures of single posts by metric and place. */
    List<ThemePage> themes(
            PlaceFigures portal, Map<String, PlaceFigures> agencies, Map<String, Map<String, PlaceFigures>> posts) {
        return registers.themes().stream()
                .map(theme -> theme(theme, portal, agencies, timetables.table(theme, posts)))
                .toList();
    }

    private ThemePage theme(
            Theme theme, PlaceFigures portal, Map<String, PlaceFigures> agencies, @Nullable FigureTable timetable) {
        String topic = theme.label().in(words.language());
        String everywhere = words.texts().get("place.portal");
        List<String> codes =
                Stream.concat(theme.metrics().stream(), theme.also().stream()).toList();
        List<Register> shown = theme.registers().stream()
                .flatMap(code -> registers.find(code).stream())
                .toList();
        List<ChartView> trends = trends(codes, portal);
        FigureTable numbers =
                tables.figures(portal, period -> words.texts().get("theme.figures", topic, everywhere, period), codes);
        List<FigureView> headline = sections.views(portal, codes).stream()
                .filter(view -> view.state() == State.PUBLISHED)
                .limit(HEADLINES)
                .toList();
        List<RegisterView> registers = shown.stream().map(views::view).toList();
        FigureTable byOffice = byOffice(theme, agencies);
        String introduction = theme.introduction().in(words.language());
        Optional<String> answer = findings.first(theme.metrics(), portal);
        return new ThemePage(
                shells.nightly(
                        "/tema/" + theme.code() + "/",
                        topic,
                        theme.question().in(words.language()),
                        List.of(shells.list("/tema/", "nav.tema"))),
                topic,
                theme.question().in(words.language()),
                answer.orElse(introduction),
                answer.isPresent() ? introduction : null,
                numbers == null && byOffice == null && registers.stream().noneMatch(RegisterView::hasEntries)
                        ? List.of(new Notice(
                                Notice.Kind.GAP,
                                words.texts().get("gap.none.heading"),
                                words.texts().get("gap.none.text"),
                                null))
                        : List.of(),
                headline,
                paths.of(portal, places.agencies(), agencies, theme),
                numbers(topic, trends, numbers, headline.size()),
                registers.stream().filter(RegisterView::hasEntries).toList(),
                registers.stream()
                        .filter(register -> !register.hasEntries())
                        .map(register -> new KeyFact(register.label(), register.definition(), null, register.count()))
                        .toList(),
                timetable,
                byOffice,
                reported.where(about(codes)),
                links().stream().filter(link -> !link.text().equals(topic)).toList());
    }

    /** Months; of the satisfaction score quarters too, for offices print both while they change over. */
    private List<ChartView> trends(List<String> codes, PlaceFigures portal) {
        String everywhere = words.texts().get("place.portal");
        return codes.stream()
                .flatMap(code -> portal.headline(code).stream())
                .map(Figure::metric)
                .filter(metric -> metric.subject() == Subject.ENTRY || isScore(metric))
                .flatMap(metric -> Stream.of(
                        charts.trend(portal, metric.code(), everywhere),
                        isScore(metric) ? charts.quarterlyTrend(portal, metric.code(), everywhere) : null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isScore(Metric metric) {
        return metric.statistic() == Statistic.SATISFACTION_INDEX;
    }

    /** Nothing when the headline already says all of it. */
    private List<ThemeSection> numbers(
            String topic, List<ChartView> trends, @Nullable FigureTable numbers, int alreadyShown) {
        if (trends.isEmpty() && (numbers == null || numbers.rows().size() <= alreadyShown)) {
            return List.of();
        }
        return List.of(new ThemeSection(
                "angka",
                topic,
                trends.isEmpty()
                        ? words.texts().get("theme.rest")
                        : trends.getFirst().finding(),
                null,
                trends,
                numbers,
                List.of(),
                List.of()));
    }

    private @Nullable FigureTable byOffice(Theme theme, Map<String, PlaceFigures> agencies) {
        Map<String, PlaceFigures> ordered = new LinkedHashMap<>();
        places.agencies()
                .forEach(office -> ordered.put(office.code(), Objects.requireNonNull(agencies.get(office.code()))));
        List<String> compared = theme.metrics().stream()
                .filter(code -> ordered.values().stream()
                        .anyMatch(figures -> figures.headline(code)
                                .filter(figure -> figure.state() == State.PUBLISHED)
                                .isPresent()))
                .limit(COMPARED)
                .toList();
        return tables.places(words.texts().get("metric.by-office.caption"), "office", compared, ordered, views::office);
    }

    private static Predicate<ReportedFigure> about(List<String> metrics) {
        return figure -> figure.metric() != null && metrics.contains(figure.metric());
    }
}
