package id.terang.site.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * One file for download.
 *
 * @param path relative to the release
 * @param sha256 over its bytes, as in {@code manifest.json}
 */
public record Download(Format format, String path, long bytes, String sha256) {

    /** Of a file that is made in one piece. */
    public static Download of(Format format, String path, byte[] content) {
        MeasuredStream measured = MeasuredStream.of(OutputStream.nullOutputStream());
        try {
            measured.write(content, 0, content.length);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return measured.download(format, path);
    }

    /** In what form the figures of a metric can be had. */
    public enum Format {
        CSV(".csv", "text/csv"),
        EXCEL(".excel.csv", "text/csv"),
        JSON(".json", "application/json"),
        ZIP(".zip", "application/zip");

        private final String suffix;
        private final String mediaType;

        Format(String suffix, String mediaType) {
            this.suffix = suffix;
            this.mediaType = mediaType;
        }

        /** Where the file of a metric lies, relative to the release: {@code data/ikm.excel.csv}. */
        public String path(String metric) {
            return "data/" + metric + suffix;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
