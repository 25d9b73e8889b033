package id.terang.site.data;

import static java.util.Objects.requireNonNull;

import id.terang.database.SqlFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a release says about the night it was made in, for {@code manifest.json} and the catalogue.
 *
 * @param codeVersion program and templates
 * @param configHash SHA-256 over the configuration
 * @param inputHash SHA-256 over the deliveries
 * @param previous the release before it; null for the first
 * @param deliveries received for this release
 */
public record Night(
        String release,
        LocalDate runDate,
        LocalDate asOf,
        String codeVersion,
        String configHash,
        String inputHash,
        boolean synthetic,
        @Nullable String previous,
        List<Delivery> deliveries) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Night {
        deliveries = List.copyOf(deliveries);
    }

    /** One received file and the arithmetic of its rows: physical = header + blank + other + loaded + rejected + duplicate. */
    public record Delivery(
            String source,
            String file,
            String outcome,
            LocalDate receivedOn,
            int physical,
            int header,
            int blank,
            int other,
            int loaded,
            int rejected,
            int duplicate,
            int superseding,
            String sha256) {}

    /** Reads the night of a release. */
    public static Night read(Connection connection, String release) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SqlFile.read(Night.class, "night.sql"))) {
            query.setString(1, release);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("No release " + release);
                }
                return new Night(
                        release,
                        day(row, "run_date"),
                        day(row, "as_of"),
                        text(row, "code_version"),
                        text(row, "config_hash"),
                        text(row, "input_hash"),
                        row.getBoolean("synthetic"),
                        row.getString("previous_release"),
                        deliveries(connection, release));
            }
        }
    }

    /** The night as it stands in {@code manifest.json}. */
    public ObjectNode toJson() {
        return JSON.valueToTree(this);
    }

    private static List<Delivery> deliveries(Connection connection, String release) throws SQLException {
        List<Delivery> deliveries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SqlFile.read(Night.class, "deliveries.sql"))) {
            query.setString(1, release);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    deliveries.add(delivery(row));
                }
            }
        }
        return deliveries;
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                text(row, "source"),
                text(row, "file_label"),
                text(row, "outcome"),
                day(row, "received_on"),
                row.getInt("physical_rows"),
                row.getInt("header_rows"),
                row.getInt("blank_rows"),
                row.getInt("other_rows"),
                row.getInt("loaded_rows"),
                row.getInt("rejected_rows"),
                row.getInt("duplicate_rows"),
                row.getInt("superseding_rows"),
                text(row, "sha256"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getString(column), column);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
