package id.terang.sample.random;

import java.time.LocalDate;

/** How many events each sender has on each day: expected numbers made whole by carrying the fractions on. */
public final class DayCounts {

    private final LocalDate first;
    private final int[][] counts;
    private long total;

    /** What one sender is expected to have on one day. */
    public interface Expectation {
        double of(LocalDate day, int sender);
    }

    private DayCounts(LocalDate first, LocalDate last, int senders) {
        this.first = first;
        this.counts = new int[(int) (last.toEpochDay() - first.toEpochDay()) + 1][senders];
    }

    /** As many as expected; the counts of a day do not depend on how many days follow. */
    public static DayCounts expected(LocalDate first, LocalDate last, int senders, Expectation expectation) {
        return new DayCounts(first, last, senders).fill(expectation, 1, Long.MAX_VALUE);
    }

    /** Distributed as expected, but exactly {@code total} of them. */
    public static DayCounts exactly(long total, LocalDate first, LocalDate last, int senders, Expectation expectation) {
        DayCounts result = new DayCounts(first, last, senders);
        double sum = 0;
        for (int day = 0; day < result.counts.length; day++) {
            for (int sender = 0; sender < senders; sender++) {
                sum += expectation.of(first.plusDays(day), sender);
            }
        }
        return result.fill(expectation, total / sum, total);
    }

    private DayCounts fill(Expectation expectation, double scale, long limit) {
        double sum = 0;
        int lastDay = 0;
        int lastSender = 0;
        for (int day = 0; day < counts.length; day++) {
            for (int sender = 0; sender < counts[day].length; sender++) {
                double expected = expectation.of(first.plusDays(day), sender) * scale;
                sum += expected;
                long whole = Math.min((long) StrictMath.floor(sum), limit) - total;
                counts[day][sender] = (int) whole;
                total += whole;
                if (expected > 0) {
                    lastDay = day;
                    lastSender = sender;
                }
            }
        }
        if (limit != Long.MAX_VALUE) {
            counts[lastDay][lastSender] += (int) (limit - total);
            total = limit;
        }
        return this;
    }

    public int of(LocalDate day, int sender) {
        return counts[(int) (day.toEpochDay() - first.toEpochDay())][sender];
    }

    public long total() {
        return total;
    }
}
