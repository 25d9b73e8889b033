package id.terang.site.data;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The figures of every metric as files.
 *
 * @param files one per metric, in the order of the metrics
 */
public record OpenData(List<DataFile> files, LatestFigures latest) {

    /** Where files go, safe for many threads; {@code path} is relative to the release. */
    public interface Target {
        OutputStream create(String path) throws IOException;
    }

    /**
     * Writes all files of the release, as many metrics at a time as there are connections; each reads {@code release} and is in a
     * transaction.
     */
    public static OpenData write(
            List<Connection> connections, Definitions definitions, Night night, DataWords words, Target target)
            throws SQLException, IOException {
        MetricDescription descriptions = new MetricDescription(definitions, night.synthetic(), words);
        Queue<Metric> waiting = new ConcurrentLinkedQueue<>(definitions.metrics());
        Map<String, MetricFiles.Written> written = new ConcurrentHashMap<>();
        together(connections.stream()
                .<Callable<Boolean>>map(connection -> () -> {
                    for (Metric metric = waiting.poll(); metric != null; metric = waiting.poll()) {
                        written.put(metric.code(), new MetricFiles(descriptions, target).write(connection, metric));
                    }
                    return true;
                })
                .toList());
        List<DataFile> files = new ArrayList<>();
        LatestFigures latest = new LatestFigures();
        for (Metric metric : definitions.metrics()) {
            MetricFiles.Written one = Objects.requireNonNull(written.get(metric.code()));
            files.add(one.file());
            latest.add(one.latest());
        }
        return new OpenData(List.copyOf(files), latest);
    }

    private static void together(List<Callable<Boolean>> readers) throws SQLException, IOException {
        try (ExecutorService threads = Executors.newFixedThreadPool(readers.size())) {
            for (Future<Boolean> reader : threads.invokeAll(readers)) {
                reader.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while writing open data", stopped);
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case SQLException broken -> throw broken;
                case IOException broken -> throw broken;
                case RuntimeException broken -> throw broken;
                case null, default -> throw new IllegalStateException(failure);
            }
        }
    }
}
