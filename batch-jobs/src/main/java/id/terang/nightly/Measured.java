package id.terang.nightly;

import java.util.Map;

/** What a night measured of itself, for the monitoring; empty for one that ended before its first step. */
public final class Measured {

    private Map<String, Long> millis = Map.of();
    private Map<String, Long> counts = Map.of();

    void take(Map<String, Long> stepMillis, Map<String, Long> handled) {
        millis = stepMillis;
        counts = handled;
    }

    /** Duration of every step that ended, in order. */
    public Map<String, Long> millis() {
        return millis;
    }

    /** What was handled: pages, deliveries, rows. */
    public Map<String, Long> counts() {
        return counts;
    }
}
