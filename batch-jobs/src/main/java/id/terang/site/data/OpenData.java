package id.terang.site.data;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes everything for download: one CSV per metric and the catalogue {@code data/index.json}. */
public final class OpenData {

    private OpenData() {}

    /** Where files go; {@code path} is relative to the release. */
    public interface Target {
        OutputStream create(String path) throws IOException;
    }

    /** One file for download. */
    public record DataFile(Metric metric, String path, long rows, long bytes) {}

    /** Writes all files of the release; the connection reads {@code release} and is in a transaction. */
    public static List<DataFile> write(Connection connection, Definitions definitions, Night night, Target target)
            throws SQLException, IOException {
        List<DataFile> files = new ArrayList<>();
        for (Metric metric : definitions.metrics()) {
            String path = "data/" + metric.code() + ".csv";
            CountingStream stream = new CountingStream(target.create(path));
            long rows = FigureCsv.write(connection, metric, stream);
            files.add(new DataFile(metric, path, rows, stream.bytes));
        }
        try (OutputStream stream = target.create("data/index.json")) {
            stream.write(Catalogue.of(definitions, night, files));
        }
        return files;
    }

    private static final class CountingStream extends FilterOutputStream {

        private long bytes;

        private CountingStream(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] content, int offset, int length) throws IOException {
            out.write(content, offset, length);
            bytes += length;
        }
    }
}
