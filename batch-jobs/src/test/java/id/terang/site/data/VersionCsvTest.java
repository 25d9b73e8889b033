package id.terang.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Metric;
import id.terang.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VersionCsvTest {

    private static final Metric IKM = OpenDataTest.onlyIkm().metrics().getFirst();

    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();

    @Test
    void aCorrectedFigureHasItsFirstFinalValueAndTheOneThatReplacedItButNothingProvisionalAndNothingWithheldToday()
            throws SQLException, IOException {
        try (Connection connection = TestDatabase.connect()) {
            connection.setAutoCommit(false);
            FiveFigures.release(connection);
            FiveFigures.revise(connection);

            Download written = VersionCsv.write(connection, IKM, this::create);

            assertThat(written).isNotNull().extracting(Download::path).isEqualTo("data/ikm.versi.csv");
            assertThat(Objects.requireNonNull(files.get("data/ikm.versi.csv")).toString(StandardCharsets.UTF_8))
                    .isEqualTo(Arrays.stream(VersionColumn.values())
                                    .map(VersionColumn::header)
                                    .collect(Collectors.joining(","))
                            + """

                            ikm,dinsos-c,,quarter,2026-04-01,2026-06-30,all,all,71.00,published,7.1,1,1,,2026-11-21.1,2026-11-22.1
                            ikm,dinsos-c,,quarter,2026-04-01,2026-06-30,all,all,72.50,published,7.25,1,1,r,2026-11-22.1,
                            """);
        }
    }

    @Test
    void whereNothingWasCorrectedThereIsNoFile() throws SQLException, IOException {
        try (Connection connection = TestDatabase.connect()) {
            connection.setAutoCommit(false);
            FiveFigures.release(connection);

            assertThat(VersionCsv.write(connection, IKM, this::create)).isNull();
            assertThat(files).isEmpty();
        }
    }

    private ByteArrayOutputStream create(String path) {
        return files.computeIfAbsent(path, fresh -> new ByteArrayOutputStream());
    }
}
