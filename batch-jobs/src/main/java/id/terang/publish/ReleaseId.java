package id.terang.publish;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name of a release: the night's date and a number, {@code 2026-11-22.1}. Newer releases compare greater.
 *
 * @param number from 1, counted up when the same date is published with other inputs
 */
public record ReleaseId(LocalDate runDate, int number) implements Comparable<ReleaseId> {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.([1-9]\\d{0,5})");

    private static final Comparator<ReleaseId> ORDER =
            Comparator.comparing(ReleaseId::runDate).thenComparingInt(ReleaseId::number);

    /** Reads {@code 2026-11-22.1}; anything else fails, so that a release can never name a path. */
    public static ReleaseId of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a release: '" + text + "'; expected for instance 2026-11-22.1");
        }
        try {
            return new ReleaseId(LocalDate.parse(parts.group(1)), Integer.parseInt(parts.group(2)));
        } catch (DateTimeParseException noSuchDay) {
            throw new IllegalArgumentException("Not a release: '" + text + "'; no such day", noSuchDay);
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(ReleaseId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return runDate + "." + number;
    }
}
