package id.terang.sample;

import id.terang.definition.Subject;
import org.jspecify.annotations.Nullable;

/** How much is made up. */
public enum SampleSize {
    /** The shipped instance as it is: the demonstration. Monthly exports. */
    KABUPATEN(1, null, null, null),
    /** East Java complete with its villages. Quarterly exports. */
    PROVINSI(3, 1_000_000L, 2_000_000L, 100_000L),
    /** All provinces and 514 regencies and cities. Quarterly exports. */
    NASIONAL(3, 5_000_000L, 10_000_000L, 500_000L);

    private final int monthsPerExport;
    private final @Nullable Long complaints;
    private final @Nullable Long responses;
    private final @Nullable Long visits;

    SampleSize(int monthsPerExport, @Nullable Long complaints, @Nullable Long responses, @Nullable Long visits) {
        this.monthsPerExport = monthsPerExport;
        this.complaints = complaints;
        this.responses = responses;
        this.visits = visits;
    }

    int monthsPerExport() {
        return monthsPerExport;
    }

    /** Exactly how many events of a subject there are; null when as many as come. */
    @Nullable
    Long total(Subject subject) {
        return switch (subject) {
            case COMPLAINT -> complaints;
            case SURVEY -> responses;
            case VISIT -> visits;
            case ASSESSMENT, ENTRY -> null;
        };
    }
}
