package id.terang.site.section;

import id.terang.definition.Subject;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureView;
import id.terang.site.part.ThemeSection;
import id.terang.site.poster.LowestElements;
import id.terang.site.poster.Plans;
import id.terang.site.poster.Posters;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.SurvivalQueries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The themes of a place: complaints, satisfaction, outreach. A theme without figures is left out. */
public final class Sections {

    /** What a reader sees at once; every other figure of the theme is one fold away. */
    private static final List<String> COMPLAINTS = List.of(
            "laporan-diterima",
            "diverifikasi-3-hari",
            "tunggu-tanggapan-median",
            "masih-terbuka",
            "lewat-batas-waktu",
            "ditutup-tanpa-jawaban");

    private static final List<String> SATISFACTION =
            List.of("responden", "sampel-minimal", "kekurangan-sampel", "responden-per-penerima");
    private static final List<String> OUTREACH =
            List.of("kunjungan", "warga-dijangkau", "cakupan-keluarga", "kasus-ditemukan", "kasus-ditindaklanjuti");

    private final Wording words;
    private final Tables tables;
    private final ChartViews charts;
    private final ElementCharts elements;
    private final SurvivalQueries survival;
    private final Calculations calculations;
    private final LowestElements lowest;
    private final Findings findings;

    public Sections(
            Wording words,
            Tables tables,
            ChartViews charts,
            ElementCharts elements,
            SurvivalQueries survival,
            Plans plans) {
        this.words = words;
        this.tables = tables;
        this.charts = charts;
        this.elements = elements;
        this.survival = survival;
        this.findings = new Findings(words);
        this.calculations = new Calculations(words);
        this.lowest = new LowestElements(words, tables::label, plans);
    }

    public List<ThemeSection> all(PlaceFigures figures, String place, @Nullable String office) {
        return Stream.of(
                        complaints(figures, place, office),
                        satisfaction(figures, place, office),
                        outreach(figures, place))
                .flatMap(Optional::stream)
                .toList();
    }

    /** For villages and districts, whose people ask first whether somebody comes. */
    public List<ThemeSection> visitsFirst(PlaceFigures figures, String place) {
        return Stream.of(outreach(figures, place), complaints(figures, place, null), satisfaction(figures, place, null))
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<ThemeSection> complaints(PlaceFigures figures, String place, @Nullable String office) {
        Optional<Figure> main = figures.headline("selesai-tepat-waktu")
                .filter(figure -> figure.state() == State.PUBLISHED)
                .or(() -> figures.headline("laporan-diterima"));
        return main.map(figure -> new ThemeSection(
                "pengaduan",
                subject(Subject.COMPLAINT),
                heading(figures, figure),
                waiting(figures, figure.period().kind()),
                charts(
                        charts.trend(figures, "selesai-tepat-waktu", place),
                        office == null ? null : waitingCurve(figures, office, place)),
                shown(figures, Subject.COMPLAINT, COMPLAINTS, place),
                tables(
                        folded(figures, Subject.COMPLAINT, COMPLAINTS),
                        tables.breakdown(figures, "classification", List.of("laporan-diterima", "selesai-tepat-waktu")),
                        tables.breakdown(figures, "category", List.of("laporan-diterima", "selesai-tepat-waktu")),
                        tables.breakdown(figures, "channel", List.of("laporan-diterima")),
                        tables.breakdown(figures, "outcome", List.of("laporan-diterima")),
                        tables.breakdown(figures, "age", List.of("masih-terbuka", "lewat-batas-waktu"))),
                "*".equals(office)
                        ? List.of()
                        : List.of(
                                link("complaints.today.more", "/pengaduan/", "#melapor-hari-ini"),
                                link("deadline.page.more", "/hitung-batas-waktu/", ""))));
    }

    public Optional<ThemeSection> satisfaction(PlaceFigures figures, String place, @Nullable String office) {
        return figures.headline("ikm")
                .or(() -> figures.headline("responden"))
                .map(figure -> new ThemeSection(
                        "kepuasan",
                        subject(Subject.SURVEY),
                        heading(figures, figure),
                        sample(figures),
                        charts(elements.chart(figures, place), charts.quarterlyTrend(figures, "ikm", place)),
                        shown(figures, Subject.SURVEY, SATISFACTION, place),
                        tables(
                                folded(figures, Subject.SURVEY, SATISFACTION),
                                office == null ? null : lowest.of(figures, place, office),
                                calculations.of(figures, place),
                                tables.breakdown(figures, "sex", List.of("responden")),
                                tables.breakdown(figures, "education", List.of("responden")),
                                tables.breakdown(figures, "mode", List.of("responden"))),
                        office == null || Posters.period(figures).isEmpty()
                                ? List.of()
                                : List.of(link("poster.link", Posters.path(office), ""))));
    }

    /** The lowest elements of many offices, in this order; null when none has published elements. */
    @Nullable
    public FigureTable lowest(Map<String, PlaceFigures> offices, Function<String, FigureTable.Cell> names) {
        return lowest.byOffice(offices, names);
    }

    /** The nine elements of the survey on their bands; null before there are answers. */
    @Nullable
    public ChartView elements(PlaceFigures figures, String place) {
        return elements.chart(figures, place);
    }

    private Link link(String key, String path, String anchor) {
        return new Link(words.texts().get(key), Addresses.page(words.language(), path) + anchor);
    }

    public Optional<ThemeSection> outreach(PlaceFigures figures, String place) {
        return visits(figures)
                .map(heading -> new ThemeSection(
                        "jemput-bola",
                        subject(Subject.VISIT),
                        heading,
                        null,
                        charts(charts.trend(figures, "kunjungan", place)),
                        shown(figures, Subject.VISIT, OUTREACH, place),
                        tables(
                                folded(figures, Subject.VISIT, OUTREACH),
                                tables.breakdown(figures, "service_type", List.of("layanan-diberikan")),
                                tables.breakdown(figures, "partner", List.of("kunjungan-mitra", "layanan-diberikan")),
                                tables.breakdown(figures, "desil", List.of("cakupan-keluarga"))),
                        List.of()));
    }

    /** Villages reached; visits where there are no villages to reach; empty where nobody is sent out. */
    private Optional<String> visits(PlaceFigures figures) {
        Optional<Figure> villages = figures.headline("desa-dikunjungi");
        if (villages.isEmpty()) {
            return lastVisit(figures);
        }
        return Stream.of(villages, figures.headline("kunjungan"))
                .flatMap(Optional::stream)
                .filter(figure -> figure.state() != State.NOT_APPLICABLE)
                .findFirst()
                .map(figure -> heading(figures, figure));
    }

    /** For a place that is one goal of visits, a village for instance: when officers were there last. */
    private Optional<String> lastVisit(PlaceFigures figures) {
        List<Figure> quarters = figures.series("kunjungan", Period.Kind.QUARTER);
        return quarters.isEmpty()
                ? figures.headline("kunjungan").map(figure -> heading(figures, figure))
                : Optional.of(words.sentences().lastVisit(quarters));
    }

    private @Nullable FigureTable shown(PlaceFigures figures, Subject subject, List<String> codes, String place) {
        return tables.figures(
                figures, period -> words.texts().get("theme.figures", subject(subject), place, period), codes);
    }

    private @Nullable FigureTable folded(PlaceFigures figures, Subject subject, List<String> codes) {
        return tables.figures(
                figures,
                period -> words.texts().get("theme.figures.others", Tables.lowered(subject(subject)), period),
                tables.others(figures, subject, codes));
    }

    private String subject(Subject subject) {
        return words.texts().get("subject." + subject.name().toLowerCase(Locale.ROOT));
    }

    /** The figures of these metrics that a place has, in this order. */
    public List<FigureView> views(PlaceFigures figures, List<String> metrics) {
        return metrics.stream()
                .map(figures::headline)
                .flatMap(Optional::stream)
                .map(figure -> words.figures().view(figure, figures.before(figure), figures.yearBefore(figure)))
                .toList();
    }

    private String heading(PlaceFigures figures, Figure figure) {
        return findings.of(figure, figures.before(figure));
    }

    /** Half and nine in ten, open cases counted in; null when the place has no waiting times. */
    private @Nullable String waiting(PlaceFigures figures, Period.Kind kind) {
        Optional<Figure> half = figures.headline("tunggu-selesai-median", kind);
        Optional<Figure> most = figures.headline("tunggu-selesai-p90", kind);
        if (half.isEmpty() || most.isEmpty()) {
            return null;
        }
        return findings.dated(words.sentences().waiting(half.get(), most.get()), half.get());
    }

    private @Nullable ChartView waitingCurve(PlaceFigures figures, String office, String place) {
        Optional<Figure> half = figures.headline("tunggu-selesai-median", Period.Kind.QUARTER);
        Optional<Figure> most = figures.headline("tunggu-selesai-p90", Period.Kind.QUARTER);
        if (half.isEmpty() || most.isEmpty() || half.get().state() != State.PUBLISHED) {
            return null;
        }
        List<id.terang.site.chart.SurvivalChart.Step> steps = survival.steps(
                "complaint.days_to_resolution", office, half.get().period());
        return steps.isEmpty() ? null : charts.survival(steps, half.get(), most.get(), place);
    }

    private @Nullable String sample(PlaceFigures figures) {
        Optional<Figure> respondents = figures.headline("responden", Period.Kind.QUARTER);
        Optional<Figure> required = figures.headline("sampel-minimal", Period.Kind.QUARTER);
        if (respondents.isEmpty() || required.isEmpty()) {
            return null;
        }
        String asked = words.texts()
                .get(
                        "satisfaction.sample",
                        words.sentences().spoken(respondents.get()),
                        words.sentences().spoken(required.get()),
                        words.dates().period(respondents.get().period()));
        return asked
                + figures.headline("kekurangan-sampel", Period.Kind.QUARTER)
                        .map(this::unitsShort)
                        .orElse("");
    }

    /** How many units fall short, since a surplus in one does not help another; empty where none does. */
    private String unitsShort(Figure shortfall) {
        if (!(shortfall.value() instanceof Value.Published published)
                || published.numerator() == null
                || published.denominator() == null
                || published.numerator().signum() == 0) {
            return "";
        }
        String missing = words.sentences().spoken(shortfall);
        return " "
                + (published.denominator().compareTo(BigDecimal.ONE) == 0
                        ? words.texts().get("satisfaction.sample.short.one", missing)
                        : words.texts()
                                .get(
                                        "satisfaction.sample.short",
                                        words.numbers().format(published.numerator()),
                                        words.numbers().format(published.denominator()),
                                        missing));
    }

    private static List<ChartView> charts(@Nullable ChartView... charts) {
        List<ChartView> present = new ArrayList<>();
        Stream.of(charts).filter(Objects::nonNull).forEach(present::add);
        return present;
    }

    private static List<FigureTable> tables(@Nullable FigureTable... tables) {
        List<FigureTable> present = new ArrayList<>();
        Stream.of(tables).filter(Objects::nonNull).forEach(present::add);
        return present;
    }
}
