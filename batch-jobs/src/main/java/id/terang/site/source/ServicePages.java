package id.terang.site.source;

import id.terang.definition.Definitions;
import id.terang.definition.ReportedFigure;
import id.terang.definition.register.Register;
import id.terang.definition.register.Registers;
import id.terang.definition.register.Theme;
import id.terang.site.page.ThemePage;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.Notice;
import id.terang.site.part.ThemeSection;
import id.terang.site.register.Entries;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each theme of config/themes.yaml: a service of the offices over all of them. */
final class ServicePages {

    private static final int HEADLINES = 6;

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Tables tables;
    private final Sections sections;
    private final ChartViews charts;
    private final PathCharts paths;
    private final Reported reported;
    private final Registers registers;
    private final Entries entries;
    private final RegisterViews views;

    ServicePages(
            Wording words,
            Shells shells,
            Places places,
            Tables tables,
            Sections sections,
            ChartViews charts,
            Reported reported,
            Definitions definitions,
            Entries entries,
            RegisterViews views) {
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.tables = tables;
        this.sections = sections;
        this.charts = charts;
        this.paths = new PathCharts(words, charts);
        this.reported = reported;
        this.registers = definitions.registers();
        this.entries = entries;
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

    List<ThemePage> themes(PlaceFigures portal, Map<String, PlaceFigures> agencies) {
        return registers.themes().stream()
                .map(theme -> theme(theme, portal, agencies))
                .toList();
    }

    private ThemePage theme(Theme theme, PlaceFigures portal, Map<String, PlaceFigures> agencies) {
        String topic = theme.label().in(words.language());
        String everywhere = words.texts().get("place.portal");
        List<String> codes =
                Stream.concat(theme.metrics().stream(), theme.also().stream()).toList();
        List<Register> shown = theme.registers().stream()
                .flatMap(code -> registers.find(code).stream())
                .toList();
        List<ChartView> trends = theme.metrics().stream()
                .map(code -> charts.trend(portal, code, everywhere))
                .filter(Objects::nonNull)
                .toList();
        FigureTable numbers =
                tables.figures(portal, period -> words.texts().get("theme.figures", topic, everywhere, period), codes);
        List<ThemeSection> section = numbers == null && trends.isEmpty()
                ? List.of()
                : List.of(new ThemeSection(
                        "angka",
                        topic,
                        words.texts().get("theme.numbers", Tables.lowered(topic)),
                        null,
                        trends,
                        numbers,
                        List.of(),
                        List.of()));
        return new ThemePage(
                shells.nightly(
                        "/tema/" + theme.code() + "/", topic, theme.question().in(words.language()), List.of()),
                topic,
                theme.question().in(words.language()),
                theme.introduction().in(words.language()),
                section.isEmpty()
                                && shown.stream()
                                        .allMatch(
                                                register -> entries.of(register).isEmpty())
                        ? List.of(new Notice(
                                Notice.Kind.GAP,
                                words.texts().get("gap.none.heading"),
                                words.texts().get("gap.none.text"),
                                null))
                        : List.of(),
                sections.views(portal, codes).stream().limit(HEADLINES).toList(),
                paths.path(portal, theme, everywhere),
                section,
                shown.stream().map(views::view).toList(),
                byOffice(theme, agencies),
                reported.where(about(codes)));
    }

    private @Nullable FigureTable byOffice(Theme theme, Map<String, PlaceFigures> agencies) {
        Map<String, PlaceFigures> ordered = new LinkedHashMap<>();
        places.agencies()
                .forEach(office -> ordered.put(office.code(), Objects.requireNonNull(agencies.get(office.code()))));
        return tables.places(
                words.texts().get("metric.by-office.caption"), "office", theme.metrics(), ordered, views::office);
    }

    private static Predicate<ReportedFigure> about(List<String> metrics) {
        return figure -> figure.metric() != null && metrics.contains(figure.metric());
    }
}
