package id.terang.site.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import id.terang.definition.Metric;
import id.terang.site.data.Download.Format;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.io.input.TeeInputStream;
import org.apache.commons.io.output.TeeOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the figures of one metric for download, in every format from one query. */
final class MetricFiles {

    private final MetricDescription descriptions;
    private final OpenData.Target target;
    private final LatestFigures latest = new LatestFigures();

    MetricFiles(MetricDescription descriptions, OpenData.Target target) {
        this.descriptions = descriptions;
        this.target = target;
    }

    /** What became of a metric. */
    record Written(DataFile file, LatestFigures latest) {}

    Written write(Connection connection, Metric metric) throws SQLException, IOException {
        byte[] csvw = JsonFile.bytes(descriptions.csvw(metric));
        Map<Format, MeasuredStream> streams = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            streams.put(format, MeasuredStream.of(target.create(format.path(metric.code()))));
        }
        Coverage coverage = new Coverage();
        long rows = copy(connection, metric, csvw, streams, coverage);
        try (OutputStream stream = target.create(Format.CSV.path(metric.code()) + "-metadata.json")) {
            stream.write(csvw);
        }
        List<Download> downloads = new ArrayList<>();
        streams.forEach((format, stream) -> downloads.add(stream.download(format, format.path(metric.code()))));
        return new Written(
                new DataFile(metric, rows, coverage.first(), coverage.last(), downloads, versions(connection, metric)),
                latest);
    }

    private @Nullable Download versions(Connection connection, Metric metric) throws SQLException, IOException {
        Download versions = VersionCsv.write(connection, metric, target);
        if (versions != null) {
            try (OutputStream stream = target.create(versions.path() + "-metadata.json")) {
                stream.write(JsonFile.bytes(descriptions.csvwOfVersions(metric)));
            }
        }
        return versions;
    }

    /** One pass: the text goes to the CSV and the ZIP, its rows to all others. */
    private long copy(
            Connection connection, Metric metric, byte[] csvw, Map<Format, MeasuredStream> streams, Coverage coverage)
            throws SQLException, IOException {
        long rows = 0;
        try (OutputStream csv = buffered(streams, Format.CSV);
                OutputStream zip = new FigureZip(
                        buffered(streams, Format.ZIP), metric.code() + ".csv", descriptions.companions(metric, csvw));
                RowTaker excel = new ExcelCsv(buffered(streams, Format.EXCEL));
                RowTaker json = new FigureJson(buffered(streams, Format.JSON), descriptions.json(metric));
                CsvReader<String[]> reader = CsvReader.builder()
                        .build(
                                StringArrayHandler.of(),
                                new InputStreamReader(
                                        new TeeInputStream(
                                                FigureCsv.read(connection, metric), new TeeOutputStream(csv, zip)),
                                        StandardCharsets.UTF_8))) {
            List<RowTaker> takers = List.of(excel, json, coverage, latest);
            Iterator<String[]> records = reader.iterator();
            records.next();
            while (records.hasNext()) {
                String[] cells = records.next();
                for (RowTaker taker : takers) {
                    taker.row(cells);
                }
                rows++;
            }
        }
        return rows;
    }

    private static OutputStream buffered(Map<Format, MeasuredStream> streams, Format format) {
        return Objects.requireNonNull(streams.get(format)).buffered();
    }
}
