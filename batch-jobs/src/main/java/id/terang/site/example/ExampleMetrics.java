package id.terang.site.example;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.Subject;
import id.terang.definition.Text;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metrics and figures to try words and pages on. */
final class ExampleMetrics {

    static final Metric ON_TIME = metric(
            "selesai-tepat-waktu",
            Subject.COMPLAINT,
            "Selesai dalam batas waktu",
            "Resolved within the legal limit",
            Statistic.RATIO,
            100,
            new Text("%", "%"),
            Metric.Better.HIGHER);
    static final Metric RECEIVED = metric(
            "laporan-diterima",
            Subject.COMPLAINT,
            "Laporan diterima",
            "Complaints received",
            Statistic.SUM,
            1,
            new Text("laporan", "complaints"),
            Metric.Better.NEITHER);
    static final Metric WAITING = metric(
            "tunggu-selesai-median",
            Subject.COMPLAINT,
            "Bila Anda melapor hari ini",
            "If you complain today",
            Statistic.SURVIVAL_MEDIAN,
            1,
            new Text("hari kerja", "working days"),
            Metric.Better.LOWER);
    static final Metric INDEX = metric(
            "ikm",
            Subject.SURVEY,
            "Nilai kepuasan warga (IKM)",
            "Satisfaction score (IKM)",
            Statistic.SATISFACTION_INDEX,
            25,
            new Text("nilai 25–100", "score 25–100"),
            Metric.Better.HIGHER);
    static final Metric VILLAGES = metric(
            "desa-dikunjungi",
            Subject.VISIT,
            "Desa yang dikunjungi",
            "Villages visited",
            Statistic.RATIO,
            100,
            new Text("%", "%"),
            Metric.Better.HIGHER);
    static final Metric OPEN_LATE = metric(
            "lewat-batas-waktu",
            Subject.COMPLAINT,
            "Lewat batas waktu",
            "Past the legal limit",
            Statistic.SUM,
            1,
            new Text("laporan", "complaints"),
            Metric.Better.LOWER);

    static final Metric SPENT = metric(
            "belanja-contoh",
            Subject.VISIT,
            "Anggaran rehabilitasi sosial dasar",
            "Budget for basic social rehabilitation",
            Statistic.SUM,
            1,
            new Text("rupiah", "rupiah"),
            Metric.Better.NEITHER);

    static final List<Metric> ALL = List.of(RECEIVED, ON_TIME, WAITING, OPEN_LATE, INDEX, VILLAGES);

    private ExampleMetrics() {}

    /** A figure of a month of 2026 with everything a statistic may carry. */
    static Figure figure(
            Metric metric,
            int month,
            String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String base,
            @Nullable String lower,
            @Nullable String upper,
            @Nullable String band) {
        Value.Published published = new Value.Published(
                new BigDecimal(value),
                number(numerator),
                number(denominator),
                number(base),
                number(lower),
                number(upper),
                band);
        return figure(metric, month, published, List.of());
    }

    /** A share with its parts. */
    static Figure share(Metric metric, int month, String value, String numerator, String denominator) {
        return figure(metric, month, value, numerator, denominator, denominator, null, null, null);
    }

    /** A figure of a month of 2026. */
    static Figure figure(Metric metric, int month, Value value, List<Mark> marks) {
        LocalDate start = LocalDate.of(2026, month, 1);
        Period period = new Period(Period.Kind.MONTH, start, start.plusMonths(1).minusDays(1));
        return new Figure(metric.code() + "|office|*|month|" + start + "|all|all", metric, period, value, marks);
    }

    private static @Nullable BigDecimal number(@Nullable String printed) {
        return printed == null ? null : new BigDecimal(printed);
    }

    private static Metric metric(
            String code,
            Subject subject,
            String id,
            String en,
            Statistic statistic,
            int multiplier,
            Text unit,
            Metric.Better better) {
        return new Metric(
                code,
                subject,
                new Text(id, en),
                new Text("Istilah resmi " + code, "Official term of " + code),
                new Text(
                        "Bagian laporan yang selesai dalam batas waktu hukum. Laporan yang masih terbuka tetapi sudah lewat batas "
                                + "ikut dihitung sebagai terlambat.",
                        "Share of complaints resolved within the legal limit. A complaint still open past its limit counts as late."),
                new Text("Laporan selesai dalam batas ÷ laporan yang jatuh tempo × 100.", "In time ÷ due × 100."),
                statistic,
                null,
                null,
                BigDecimal.valueOf(multiplier),
                unit,
                1,
                1,
                Metric.Counts.CASES,
                better,
                List.of(),
                List.of(),
                LocalDate.of(2018, 1, 1),
                "PermenPANRB Nomor 62 Tahun 2018, Bab VI",
                subject != Subject.VISIT,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
