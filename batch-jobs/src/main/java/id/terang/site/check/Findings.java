package id.terang.site.check;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects failures from several threads; hands them out in one order. */
final class Findings {

    /** A broken template breaks every page in the same way; nobody reads more. */
    private static final int MOST = 10_000;

    private final ConcurrentSkipListSet<CheckFailure> failures = new ConcurrentSkipListSet<>();

    void add(String check, String path, String message) {
        failures.add(new CheckFailure(check, path, message));
        if (failures.size() > MOST) {
            failures.pollLast();
        }
    }

    List<CheckFailure> all() {
        return List.copyOf(failures);
    }
}
