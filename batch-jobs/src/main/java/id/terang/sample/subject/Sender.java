package id.terang.sample.subject;

import id.terang.definition.place.Office;
import id.terang.sample.random.Randomness;
import java.time.LocalDate;

/**
 * An office that sends to a source, with the character it keeps over the years.
 *
 * @param size how much it has to do, compared with the other offices of the source
 * @param slowness 1 is usual; 2 takes twice as long
 * @param trend yearly change of slowness and quality: below 0 gets better
 * @param neglect share of its cases that nobody ever finishes
 * @param rank place among the offices of the source by quality, 0 best to 1 worst
 */
public record Sender(Office office, double size, double slowness, double trend, double neglect, double rank) {

    private static final double SKIPPED_QUARTERS = 0.05;

    public static Sender of(long seed, Office office, double size, double rank) {
        Randomness random = Randomness.of(seed, "office", 0, office.code());
        return new Sender(
                office,
                size * random.logNormal(1, 0.35),
                random.logNormal(0.95, 0.4),
                -0.08 + 0.1 * random.gaussian(),
                0.005 + 0.03 * random.unit(),
                rank);
    }

    public String code() {
        return office.code();
    }

    /** True on the days the office exists. */
    public boolean servesOn(LocalDate day) {
        LocalDate last = office.validTo();
        return !day.isBefore(office.validFrom()) && (last == null || !day.isAfter(last));
    }

    /** Slowness on a day: some offices learn, some tire. */
    public double slownessAfter(double years) {
        return Math.max(0.3, slowness * StrictMath.exp(trend * years));
    }

    /** True when the office sends nothing for the quarter of the day: somebody always has not reported. */
    public boolean isSilent(long seed, String source, LocalDate day) {
        int quarter = day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
        return Randomness.of(seed, source + " silent", quarter, code()).chance(SKIPPED_QUARTERS);
    }
}
