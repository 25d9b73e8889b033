package id.terang.release;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nights as tests tell them: what arrived, what was counted, and what became of the release. */
final class Nights implements AutoCloseable {

    static final Definitions SHIPPED =
            DefinitionsLoader.load(Path.of(System.getProperty("terang.home", ".."), "config"));

    private static final String AGENCY = "dinsos-magetan";

    private final Connection connection;

    Nights() throws SQLException {
        connection = TestDatabase.connect();
        connection.setAutoCommit(false);
    }

    /** Complaints received by the agency in a quarter that begins in the month. */
    Nights complaints(String month, long count) throws SQLException {
        return value("laporan-diterima", "office", AGENCY, "agency", "quarter", month, "all", "all", count);
    }

    Nights value(
            String metric,
            String kind,
            String place,
            String level,
            String period,
            String month,
            String breakdown,
            String breakdownValue,
            long count)
            throws SQLException {
        LocalDate start = LocalDate.parse(month + "-01");
        LocalDate end = start.plusMonths("year".equals(period) ? 12 : 3).minusDays(1);
        return sql("insert into measure.metric_values (metric, place_kind, place, level, period_kind, period_start,"
                + " period_end, breakdown, breakdown_value, value, base) values ('%s', '%s', '%s', '%s', '%s', '%s',"
                        .formatted(metric, kind, place, level, period, start)
                + " '%s', '%s', '%s', %d, %d)".formatted(end, breakdown, breakdownValue, count, count));
    }

    Nights delivery(String content) throws SQLException {
        return sql("insert into staging.deliveries (source, subject, file_name, sha256, bytes, received_on, run_date,"
                + " synthetic, outcome) values ('sp4n-lapor', 'complaint', 'laporan Ibu Sari.csv', '" + content
                + "', 1, '2026-05-01', '2026-05-01', true, 'loaded')");
    }

    Nights forgetValues() throws SQLException {
        return sql("truncate measure.metric_values, score.metric_values, measure.survival");
    }

    Nights sql(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
        return this;
    }

    Release prepare(String runDate) throws SQLException {
        return prepare(runDate, "code-1");
    }

    Release prepare(String runDate, String code) throws SQLException {
        Release release = Releases.prepare(connection, LocalDate.parse(runDate), code, SHIPPED.hash());
        connection.commit();
        return release;
    }

    ReleaseWriter.Written write(Release release) throws SQLException {
        return write(release, SHIPPED);
    }

    ReleaseWriter.Written write(Release release, Definitions definitions) throws SQLException {
        ReleaseWriter writer = ReleaseWriter.begin(connection, definitions, release);
        ReleaseWriter.Written written = writer.writeFigures(connection);
        writer.writeOthers(connection);
        connection.commit();
        return written;
    }

    Release publish(String runDate) throws SQLException {
        Release release = prepare(runDate);
        write(release);
        Releases.markPublished(connection, release.id());
        connection.commit();
        return release;
    }

    void checkInstruments(Definitions definitions) throws SQLException {
        InstrumentVersions.check(connection, definitions);
    }

    void hold(Release release) throws SQLException {
        Releases.markHeld(connection, release.id());
        connection.commit();
    }

    void write(LocalDate runDate, String outcome, @Nullable String release, @Nullable String heldBy)
            throws SQLException {
        NightLog.write(connection, runDate, outcome, release, heldBy, List.of(1_000L), 7L);
        connection.commit();
    }

    /** Versions of the agency's figures: period, value, state, marks, from and to. */
    List<String> versions() throws SQLException {
        return rows("select period_start, value, state, marks, known_from, known_to from release.figures"
                + " where place = '" + AGENCY + "' and breakdown = 'all' order by period_start, known_from");
    }

    /** Everything in schema release that pages are made of. */
    List<String> everything() throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table : List.of(
                "figures",
                "delivery_ledger",
                "compliance_totals",
                "compliance_dimensions",
                "compliance_indicators",
                "survival",
                "withheld_views")) {
            all.addAll(rows("select '" + table + "', t::text from release." + table + " as t"));
        }
        Collections.sort(all);
        return all;
    }

    List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(row.getString(column)));
                }
                rows.add(String.join(" ", columns).replace("  ", " "));
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
