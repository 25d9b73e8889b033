package id.terang.nightly;

import java.util.List;

/** A gate or a check holds the night: the previous release stays published. Exit code 3. */
public final class NightHeld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String gate;
    private final transient List<String> reasons;

    public NightHeld(String gate, List<String> reasons) {
        super(gate + ": " + String.join("; ", reasons.stream().limit(5).toList())
                + (reasons.size() > 5 ? "; and " + (reasons.size() - 5) + " more" : ""));
        this.gate = gate;
        this.reasons = List.copyOf(reasons);
    }

    /** The step that held. */
    public String gate() {
        return gate;
    }

    public List<String> reasons() {
        return reasons;
    }
}
