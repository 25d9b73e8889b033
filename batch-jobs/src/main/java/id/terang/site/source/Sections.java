package id.terang.site.source;

import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureView;
import id.terang.site.part.ThemeSection;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The themes of a place: complaints, satisfaction, outreach. A theme without figures is left out. */
final class Sections {

    private static final List<String> COMPLAINTS = List.of(
            "laporan-diterima",
            "selesai-tepat-waktu",
            "diverifikasi-3-hari",
            "hari-tanggapan-median",
            "hari-selesai-median",
            "masih-terbuka",
            "lewat-batas-waktu",
            "ditutup-tanpa-jawaban",
            "dibuka-kembali",
            "laporan-per-1000-penduduk");
    private static final List<String> SATISFACTION = List.of(
            "ikm", "ikm-gabungan", "responden", "sampel-minimal", "kekurangan-sampel", "responden-per-penerima");
    private static final List<String> OUTREACH = List.of(
            "kunjungan",
            "desa-dikunjungi",
            "warga-dijangkau",
            "cakupan-keluarga",
            "kasus-ditemukan",
            "kasus-ditindaklanjuti");

    private final Wording words;
    private final Tables tables;
    private final ChartViews charts;
    private final ElementCharts elements;
    private final SurvivalQueries survival;
    private final Calculations calculations;

    Sections(Wording words, Tables tables, ChartViews charts, ElementCharts elements, SurvivalQueries survival) {
        this.words = words;
        this.tables = tables;
        this.charts = charts;
        this.elements = elements;
        this.survival = survival;
        this.calculations = new Calculations(words);
    }

    List<ThemeSection> all(PlaceFigures figures, String place, @Nullable String office) {
        return Stream.of(complaints(figures, place, office), satisfaction(figures, place), outreach(figures, place))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<ThemeSection> complaints(PlaceFigures figures, String place, @Nullable String office) {
        Optional<Figure> main = figures.headline("selesai-tepat-waktu")
                .filter(figure -> figure.state() == State.PUBLISHED)
                .or(() -> figures.headline("laporan-diterima"));
        return main.map(figure -> new ThemeSection(
                "pengaduan",
                heading(figures, figure),
                waiting(figures, figure.period().kind()),
                views(figures, COMPLAINTS),
                charts(
                        charts.trend(figures, "selesai-tepat-waktu", place),
                        office == null ? null : waitingCurve(figures, office, place)),
                tables(
                        tables.breakdown(figures, "classification", List.of("laporan-diterima", "selesai-tepat-waktu")),
                        tables.breakdown(figures, "category", List.of("laporan-diterima", "selesai-tepat-waktu")),
                        tables.breakdown(figures, "channel", List.of("laporan-diterima")),
                        tables.breakdown(figures, "closure", List.of("laporan-selesai")),
                        tables.breakdown(figures, "age", List.of("masih-terbuka", "lewat-batas-waktu"))),
                more("/pengaduan/", "nav.pengaduan")));
    }

    Optional<ThemeSection> satisfaction(PlaceFigures figures, String place) {
        return figures.headline("ikm")
                .or(() -> figures.headline("responden"))
                .map(figure -> new ThemeSection(
                        "kepuasan",
                        heading(figures, figure),
                        sample(figures),
                        views(figures, SATISFACTION),
                        charts(elements.chart(figures, place), charts.quarterlyTrend(figures, "ikm", place)),
                        tables(
                                calculations.of(figures, place),
                                tables.breakdown(figures, "sex", List.of("responden")),
                                tables.breakdown(figures, "education", List.of("responden")),
                                tables.breakdown(figures, "mode", List.of("responden"))),
                        more("/kepuasan/", "nav.kepuasan")));
    }

    Optional<ThemeSection> outreach(PlaceFigures figures, String place) {
        Optional<Figure> main = figures.headline("desa-dikunjungi").or(() -> figures.headline("kunjungan"));
        return main.map(figure -> new ThemeSection(
                "jemput-bola",
                heading(figures, figure),
                null,
                views(figures, OUTREACH),
                charts(charts.trend(figures, "kunjungan", place)),
                tables(
                        tables.breakdown(figures, "service_type", List.of("layanan-diberikan")),
                        tables.breakdown(figures, "partner", List.of("kunjungan-mitra", "layanan-diberikan")),
                        tables.breakdown(figures, "desil", List.of("cakupan-keluarga"))),
                more("/jemput-bola/", "nav.jemput-bola")));
    }

    /** The figures of these metrics that a place has, in this order. */
    List<FigureView> views(PlaceFigures figures, List<String> metrics) {
        return metrics.stream()
                .map(figures::headline)
                .flatMap(Optional::stream)
                .map(figure -> words.figures().view(figure, figures.before(figure)))
                .toList();
    }

    private String heading(PlaceFigures figures, Figure figure) {
        return words.sentences().heading(figure, figures.before(figure));
    }

    /** Half and nine in ten, open cases counted in; null when the place has no waiting times. */
    @Nullable
    String waiting(PlaceFigures figures, Period.Kind kind) {
        Optional<Figure> half = figures.headline("tunggu-selesai-median", kind);
        Optional<Figure> most = figures.headline("tunggu-selesai-p90", kind);
        return half.isPresent() && most.isPresent() ? words.sentences().waiting(half.get(), most.get()) : null;
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
        return shortfall.value() instanceof Value.Published published
                        && published.numerator() != null
                        && published.denominator() != null
                        && published.numerator().signum() > 0
                ? " "
                        + words.texts()
                                .get(
                                        "satisfaction.sample.short",
                                        words.numbers().format(published.numerator()),
                                        words.numbers().format(published.denominator()),
                                        words.sentences().spoken(shortfall))
                : "";
    }

    private Link more(String path, String textKey) {
        return new Link(
                words.texts().get("section.more", words.texts().get(textKey)), Addresses.page(words.language(), path));
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
