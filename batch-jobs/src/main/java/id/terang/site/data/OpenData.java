package id.terang.site.data;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.site.data.Download.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the figures of every metric for download, in every format from one query. */
public final class OpenData {

    private final MetricDescription descriptions;
    private final Target target;
    private final LatestFigures latest = new LatestFigures();
    private final List<DataFile> files = new ArrayList<>();

    private OpenData(MetricDescription descriptions, Target target) {
        this.descriptions = descriptions;
        this.target = target;
    }

    /** Where files go; {@code path} is relative to the release. */
    public interface Target {
        OutputStream create(String path) throws IOException;
    }

    /** Writes all files of the release; the connection reads {@code release} and is in a transaction. */
    public static OpenData write(
            Connection connection, Definitions definitions, Night night, DataWords words, Target target)
            throws SQLException, IOException {
        MetricDescription descriptions = new MetricDescription(definitions, night.synthetic(), words);
        OpenData data = new OpenData(descriptions, target);
        for (Metric metric : definitions.metrics()) {
            data.write(connection, metric);
        }
        return data;
    }

    /** One per metric, in the order of the metrics. */
    public List<DataFile> files() {
        return List.copyOf(files);
    }

    public LatestFigures latest() {
        return latest;
    }

    private void write(Connection connection, Metric metric) throws SQLException, IOException {
        byte[] csvw = JsonFile.bytes(descriptions.csvw(metric));
        Map<Format, MeasuredStream> streams = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            streams.put(format, MeasuredStream.of(target.create(format.path(metric.code()))));
        }
        Coverage coverage = new Coverage();
        long rows = FigureCsv.write(
                connection,
                metric,
                new ThreeStreams(
                        Objects.requireNonNull(streams.get(Format.CSV)).buffered(),
                        new FigureZip(
                                Objects.requireNonNull(streams.get(Format.ZIP)).buffered(),
                                metric.code() + ".csv",
                                descriptions.companions(metric, csvw)),
                        new RowStream(List.of(
                                new ExcelCsv(Objects.requireNonNull(streams.get(Format.EXCEL))
                                        .buffered()),
                                new FigureJson(
                                        Objects.requireNonNull(streams.get(Format.JSON))
                                                .buffered(),
                                        descriptions.json(metric)),
                                coverage,
                                latest))));
        try (OutputStream stream = target.create(Format.CSV.path(metric.code()) + "-metadata.json")) {
            stream.write(csvw);
        }
        List<Download> downloads = new ArrayList<>();
        streams.forEach((format, stream) -> downloads.add(stream.download(format, format.path(metric.code()))));
        files.add(new DataFile(metric, rows, coverage.first(), coverage.last(), downloads));
    }

    /** Everything that is written goes to each; closing closes each. */
    private static final class ThreeStreams extends OutputStream {

        private final OutputStream first;
        private final OutputStream second;
        private final OutputStream third;

        private ThreeStreams(OutputStream first, OutputStream second, OutputStream third) {
            this.first = first;
            this.second = second;
            this.third = third;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] content, int offset, int length) throws IOException {
            first.write(content, offset, length);
            second.write(content, offset, length);
            third.write(content, offset, length);
        }

        @Override
        public void close() throws IOException {
            try (first;
                    second) {
                third.close();
            }
        }
    }
}
