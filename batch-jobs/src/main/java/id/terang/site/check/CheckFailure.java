package id.terang.site.check;

import java.util.Comparator;

/**
 * One thing that holds the release.
 *
 * @param check name of the rule: link, markup, safety, privacy, weight, figure, date
 * @param path file of the release
 * @param message what is wrong, never with personal data in full
 */
public record CheckFailure(String check, String path, String message) implements Comparable<CheckFailure> {

    private static final Comparator<CheckFailure> ORDER = Comparator.comparing(CheckFailure::check)
            .thenComparing(CheckFailure::path)
            .thenComparing(CheckFailure::message);

    @Override
    public int compareTo(CheckFailure other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return check + ": /" + path + ": " + message;
    }
}
