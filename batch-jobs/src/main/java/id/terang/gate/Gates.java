package id.terang.gate;

import id.terang.database.SqlFile;
import id.terang.definition.Definitions;
import id.terang.definition.Source;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Asks the gates and records every answer. One gate is one {@code .sql} file that returns its
 * answers over the deliveries that no published release has told yet. */
public final class Gates {

    private static final List<String> ON_DELIVERIES = List.of(
            "reconciliation", "schema-drift", "unknown-codes", "freshness", "volume", "ended-entries", "withdrawn");
    private static final List<String> ON_FIGURES = List.of("score-jump", "falling-total");

    /** What a line of the acknowledgement file may name. */
    static final List<String> NAMES =
            Stream.concat(ON_DELIVERIES.stream(), ON_FIGURES.stream()).toList();

    private static final int WITH_ACKNOWLEDGEMENT = 6;

    private final Acknowledgements acknowledgements;

    public Gates(Acknowledgements acknowledgements) {
        this.acknowledgements = acknowledgements;
    }

    /** Writes the limits the gates compare with. */
    public static void writeLimits(Connection connection, Definitions definitions) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement source =
                        connection.prepareStatement("insert into ref.sources values (?, ?, ?, ?, ?)");
                PreparedStatement limit = connection.prepareStatement("insert into ref.gate_limits values (?, ?)")) {
            statement.execute("truncate ref.sources, ref.gate_limits");
            for (Source each : definitions.sources()) {
                source.setString(1, each.code());
                source.setString(2, each.subject().name().toLowerCase(Locale.ROOT));
                source.setInt(3, each.freshnessWarnHours());
                source.setInt(4, each.freshnessHoldHours());
                source.setObject(5, each.firstBy());
                source.addBatch();
            }
            source.executeBatch();
            for (var each : definitions.gateLimits().entrySet()) {
                limit.setString(1, each.getKey());
                limit.setBigDecimal(2, each.getValue());
                limit.addBatch();
            }
            limit.executeBatch();
        }
    }

    /** Gates on what was received: reconciliation, schema drift, unknown codes, freshness, volume, ended entries, taken back. */
    public List<GateResult> checkDeliveries(Connection connection, String release) throws SQLException {
        try (PreparedStatement old = connection.prepareStatement("delete from release.gates where release = ?")) {
            old.setString(1, release);
            old.executeUpdate();
        }
        return check(connection, release, ON_DELIVERIES);
    }

    /** Gates on what would be published: jumping scores, falling totals. */
    public List<GateResult> checkFigures(Connection connection, String release) throws SQLException {
        return check(connection, release, ON_FIGURES);
    }

    private List<GateResult> check(Connection connection, String release, List<String> gates) throws SQLException {
        SqlFile.run(connection, Gates.class, "pending-deliveries.sql");
        List<GateResult> results = new ArrayList<>();
        for (String gate : gates) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(SqlFile.read(Gates.class, gate + ".sql"))) {
                while (rows.next()) {
                    results.add(result(rows));
                }
            }
        }
        record(connection, release, results);
        return results;
    }

    private GateResult result(ResultSet rows) throws SQLException {
        String gate = rows.getString("gate");
        String subject = rows.getString("subject");
        return new GateResult(
                gate,
                subject,
                GateResult.Severity.valueOf(rows.getString("severity").toUpperCase(Locale.ROOT)),
                rows.getString("observed"),
                rows.getString("allowed"),
                rows.getMetaData().getColumnCount() < WITH_ACKNOWLEDGEMENT
                        ? acknowledgements.reasonFor(gate, subject)
                        : rows.getString("acknowledgement"));
    }

    private static void record(Connection connection, String release, List<GateResult> results) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into release.gates values (?, ?, ?, ?, ?, ?, ?)")) {
            for (GateResult result : results) {
                insert.setString(1, release);
                insert.setString(2, result.gate());
                insert.setString(3, result.subject());
                insert.setString(4, result.severity().name().toLowerCase(Locale.ROOT));
                insert.setString(5, result.observed());
                insert.setString(6, result.allowed());
                insert.setString(7, result.acknowledgement());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
