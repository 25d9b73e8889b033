package id.terang.definition.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong before failing, so that one run tells all. */
public final class Problems {

    private final List<Problem> problems = new ArrayList<>();

    public void add(String where, String message) {
        problems.add(new Problem(where, message));
    }

    public List<Problem> all() {
        return List.copyOf(problems);
    }

    /** Fails with every problem collected so far, or returns. */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidConfiguration(all());
        }
    }
}
