package id.terang.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One release, as {@code release.releases} knows it.
 *
 * @param id {@code <run date>.<n>}, for instance 2026-11-22.1
 * @param ordinal orders releases; figures say with it since when and until when they are known
 * @param asOf last full day the night counts
 * @param isPublished true when this very release stands already and the night repeats it
 * @param inputHash SHA-256 over the contents of all deliveries
 * @param synthetic true when any loaded delivery is made up
 * @param previous id of the release published before; null for the first
 */
public record Release(
        String id,
        int ordinal,
        LocalDate runDate,
        LocalDate asOf,
        boolean isPublished,
        String inputHash,
        boolean synthetic,
        @Nullable String previous) {}
