package id.terang.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.terang.definition.Source;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.problem.Problems;
import id.terang.definition.reading.RegistersReader;
import id.terang.definition.reading.SourcesReader;
import id.terang.definition.reading.VocabularyReader;
import id.terang.definition.reference.RegisterRows;
import id.terang.definition.register.Registers;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A database that knows the small instance of {@code src/test/cases/delivery}, and hands it deliveries. */
final class IntakeBed implements AutoCloseable {

    static final Path CASES = Path.of("src", "test", "cases", "delivery");
    static final LocalDate NIGHT = LocalDate.of(2026, 3, 1);

    private final Connection connection;
    private final List<Source> sources;
    private final Path reports;

    IntakeBed(Path reports) throws SQLException {
        this.reports = reports;
        this.sources = sources();
        this.connection = TestDatabase.connect();
        RegisterRows.write(
                connection,
                sources.stream()
                        .map(Source::register)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                sources);
        execute("""
                insert into ref.places (place_kind, place, level, name)
                values
                    ('office', '*', 'portal', 'semua'), ('office', 'dinsos', 'agency', 'Dinsos'),
                    ('office', 'upt', 'unit', 'UPT'), ('area', '35', 'province', 'Jawa Timur'),
                    ('area', '35.20', 'regency', 'Magetan'), ('area', '35.20.02', 'district', 'Parang'),
                    ('area', '35.20.02.2001', 'village', 'Sayutan');
                insert into ref.working_days (day, is_working, ordinal)
                select day, true, row_number() over (order by day)
                from generate_series(date '2024-01-01', date '2026-12-31', interval '1 day') as day;
                insert into ref.indicators (instrument, indicator, scale_max)
                values ('ORI-2022', 'maklumat', 3), ('ORI-2022', 'loket', 3);
                insert into ref.vocabulary (breakdown, value)
                values
                    ('channel', 'lapor'), ('channel', 'sms'), ('channel', 'walk_in'), ('channel', 'other'),
                    ('classification', 'complaint'), ('category', 'other'), ('mode', 'qr'), ('mode', 'paper'),
                    ('service', 'other'), ('sex', 'L'), ('sex', 'P'), ('education', 's1'), ('occupation', 'other'),
                    ('programme', 'other'), ('programme', 'outreach'), ('partner', 'civil_registry'), ('partner', 'health'), ('partner', 'manpower'),
                    ('promise_status', 'open'), ('promise_status', 'done');
                """);
    }

    static List<Source> sources() {
        Problems problems = new Problems();
        ConfigurationFolder folder = new ConfigurationFolder(CASES.resolve("config"), problems);
        List<Source> sources = SourcesReader.read(
                folder, new Registers(RegistersReader.read(folder), List.of()), VocabularyReader.read(folder));
        problems.throwIfAny();
        return sources;
    }

    Connection connection() {
        return connection;
    }

    Path reports() {
        return reports;
    }

    /** Everything in an inbox, in its order. */
    List<DeliveryOutcome> receiveAll(Path inbox) throws SQLException {
        List<DeliveryOutcome> outcomes = new ArrayList<>();
        for (Delivery delivery : Inbox.deliveries(inbox, sources).deliveries()) {
            outcomes.add(receive(delivery, NIGHT));
        }
        return outcomes;
    }

    /** One file of one source, written to a folder first. */
    DeliveryOutcome receive(Path inbox, String source, String fileName, byte[] content) throws SQLException {
        try {
            Path file = inbox.resolve(source).resolve(fileName);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return receive(new Delivery(source, file), NIGHT);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    DeliveryOutcome receive(Path inbox, String source, String fileName, String content) throws SQLException {
        return receive(inbox, source, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    DeliveryOutcome receive(Delivery delivery, LocalDate night) throws SQLException {
        Source source = sources.stream()
                .filter(each -> each.code().equals(delivery.source()))
                .findFirst()
                .orElseThrow();
        return Intake.receive(connection, delivery, source, night, true, reports);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of a query, as text. */
    List<String> column(String sql) throws SQLException {
        return TestDatabase.column(connection, sql);
    }

    /** A query as CSV, without the columns in which no row has anything; empty when there is no row. */
    String table(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            for (int column = 1; column <= columns; column++) {
                names.add(row.getMetaData().getColumnName(column));
            }
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String value = row.getString(column);
                    values.add(value == null ? "" : value);
                }
                rows.add(values);
            }
        }
        return rows.isEmpty() ? "" : csv(names, rows);
    }

    private static String csv(List<String> names, List<List<String>> rows) {
        List<Integer> used = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            int index = column;
            if (rows.stream().anyMatch(row -> !row.get(index).isEmpty())) {
                used.add(column);
            }
        }
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(used.stream().map(names::get).toList());
            for (List<String> row : rows) {
                writer.writeRecord(used.stream().map(row::get).toList());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
