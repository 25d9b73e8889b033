package id.terang.site.archive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The open data of one night, kept for good below {@code /arsip/<date>/}.
 *
 * @param date run date of the night
 * @param release the release whose data they are
 * @param files by path
 * @param present false when its files are lost and only their checksums are known
 */
public record FrozenCopy(LocalDate date, String release, List<File> files, boolean present) {

    public FrozenCopy {
        files = files.stream().sorted(Comparator.comparing(File::path)).toList();
    }

    /** One file, by its path in every release: {@code arsip/2026-11-01/data/ikm.csv}. */
    public record File(String path, long bytes, String sha256) {

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    FrozenCopy lost() {
        return new FrozenCopy(date, release, files, false);
    }

    FrozenCopy with(List<File> more) {
        return new FrozenCopy(
                date, release, Stream.concat(files.stream(), more.stream()).toList(), present);
    }

    String folder() {
        return folder(date);
    }

    static String folder(LocalDate date) {
        return "arsip/" + date + "/data/";
    }

    long bytes() {
        return files.stream().mapToLong(File::bytes).sum();
    }
}
