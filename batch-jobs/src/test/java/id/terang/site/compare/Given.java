package id.terang.site.compare;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Figures of the shipped metrics, written short: {@code "84.0 80.0 88.0 of 300"}. */
public final class Given {

    public static final Path HOME = Path.of(System.getProperty("terang.home", ".."));
    public static final Definitions SHIPPED = DefinitionsLoader.load(HOME.resolve("config"));

    private Given() {}

    public static Metric metric(String code) {
        return SHIPPED.metrics().stream()
                .filter(metric -> metric.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Value, lower and upper end, base; of a quarter counted from 2025 Q1. */
    public static Figure quarter(String metric, int quarter, String numbers, Mark... marks) {
        String[] parts = numbers.split(" ", -1);
        BigDecimal base = new BigDecimal(parts[4]);
        BigDecimal value = new BigDecimal(parts[0]);
        return figure(
                metric,
                Period.Kind.QUARTER,
                LocalDate.of(2025, 1, 1).plusMonths(3L * (quarter - 1)),
                3,
                new Value.Published(
                        value,
                        null,
                        null,
                        base,
                        "-".equals(parts[1]) ? null : new BigDecimal(parts[1]),
                        "-".equals(parts[2]) ? null : new BigDecimal(parts[2]),
                        null),
                marks);
    }

    /** A month counted from January 2025, without interval. */
    public static Figure month(String metric, int month, String value, Mark... marks) {
        BigDecimal number = new BigDecimal(value);
        return figure(
                metric,
                Period.Kind.MONTH,
                LocalDate.of(2025, 1, 1).plusMonths(month - 1L),
                1,
                new Value.Published(number, number, null, number, null, null, null),
                marks);
    }

    private static Figure figure(
            String metric, Period.Kind kind, LocalDate start, int months, Value value, Mark... marks) {
        Period period = new Period(kind, start, start.plusMonths(months).minusDays(1));
        return new Figure(metric + "|" + start, metric(metric), period, value, List.of(marks));
    }

    /** A group of places 0, 1, 2 … with these figures of one quarter. */
    static PeerGroup group(int fewest, Figure... figures) {
        Peers peers = new Peers(new SimilarPlaces(SHIPPED));
        for (int place = 0; place < figures.length; place++) {
            peers.add("office nowhere-" + place, figures[place]);
        }
        return new PeerGroup(peers.around("office nowhere-0", figures[0]).peers(), fewest);
    }
}
