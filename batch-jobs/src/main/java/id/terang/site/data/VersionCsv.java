package id.terang.site.data;

import id.terang.database.SqlFile;
import id.terang.definition.Metric;
import id.terang.site.data.Download.Format;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** The revised figures of one metric with every version that releases knew of them, columns as {@link VersionColumn} names them. */
final class VersionCsv {

    private VersionCsv() {}

    /** Where the file of a metric lies, relative to the release: {@code data/ikm.versi.csv}. */
    static String path(String metric) {
        return "data/" + metric + ".versi.csv";
    }

    /** Copied as it comes; null, and no file, for a metric of which nothing was revised. */
    static @Nullable Download write(Connection connection, Metric metric, OpenData.Target target)
            throws SQLException, IOException {
        try (InputStream rows = new BufferedInputStream(read(connection, metric))) {
            String header = header(rows);
            int first = rows.read();
            if (first < 0) {
                return null;
            }
            MeasuredStream measured = MeasuredStream.of(target.create(path(metric.code())));
            try (OutputStream file = measured.buffered()) {
                file.write(header.getBytes(StandardCharsets.UTF_8));
                file.write(first);
                rows.transferTo(file);
            }
            return measured.download(Format.CSV, path(metric.code()));
        }
    }

    private static String header(InputStream rows) throws IOException {
        StringBuilder header = new StringBuilder();
        for (int letter = rows.read(); letter >= 0; letter = rows.read()) {
            header.append((char) letter);
            if (letter == '\n') {
                break;
            }
        }
        return header.toString();
    }

    private static InputStream read(Connection connection, Metric metric) throws SQLException {
        try (PreparedStatement settings = connection.prepareStatement("select set_config('terang.metric', ?, true)")) {
            settings.setString(1, metric.code());
            settings.execute();
            return new PGCopyInputStream(
                    connection.unwrap(PGConnection.class), SqlFile.read(VersionCsv.class, "versions-csv.sql"));
        }
    }
}
