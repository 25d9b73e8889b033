package id.terang.site.data;

import id.terang.definition.Metric;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one metric as they can be had: the same rows in every format.
 *
 * @param first start of the earliest period; null when there is no row
 * @param last end of the latest period; null when there is no row
 * @param downloads in the order of {@link Download.Format}
 * @param versions earlier values of revised figures, columns as {@link VersionColumn} names them; null when nothing was revised
 */
public record DataFile(
        Metric metric,
        long rows,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Download> downloads,
        @Nullable Download versions) {

    public DataFile {
        downloads = List.copyOf(downloads);
    }

    public Download download(Download.Format format) {
        return downloads.stream()
                .filter(download -> download.format() == format)
                .findFirst()
                .orElseThrow();
    }
}
