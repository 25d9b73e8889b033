package id.terang.site.catalogue;

import id.terang.definition.Text;
import id.terang.site.data.DataFile;
import id.terang.site.data.Download;
import id.terang.site.register.RegisterFile;
import id.terang.site.register.RegisterFiles;
import id.terang.site.shell.Addresses;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that catalogues list: the figures of a metric, or a register.
 *
 * @param name unique in the catalogue
 * @param page address of its page in Indonesian, from the root
 * @param versions earlier values of revised figures; null when nothing was revised
 */
record Dataset(
        String name,
        Text label,
        Text definition,
        String page,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Download> downloads,
        @Nullable Download versions) {

    /** Metrics first, then registers. */
    static List<Dataset> all(List<DataFile> files, List<RegisterFile> registers) {
        return Stream.concat(files.stream().map(Dataset::of), registers.stream().map(Dataset::of))
                .toList();
    }

    private static Dataset of(DataFile file) {
        return new Dataset(
                file.metric().code(),
                file.metric().label(),
                file.metric().definition(),
                Addresses.metricPath(file.metric().code()),
                file.first(),
                file.last(),
                file.downloads(),
                file.versions());
    }

    private static Dataset of(RegisterFile file) {
        return new Dataset(
                "daftar-" + file.register().code(),
                file.register().label(),
                file.register().definition(),
                RegisterFiles.page(file.register()),
                file.first(),
                file.last(),
                file.downloads(),
                null);
    }

    Download csv() {
        return downloads.stream()
                .filter(download -> download.format() == Download.Format.CSV)
                .findFirst()
                .orElseThrow();
    }
}
