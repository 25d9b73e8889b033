package id.terang.release;

import id.terang.database.SqlFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The life of a release: prepared, then published or held. A release that was never published leaves no figure behind.
 * Every method works within the connection's transaction.
 */
public final class Releases {

    private Releases() {}

    /**
     * The release this night prepares: the same one again for the same run date, deliveries, configuration and code, as
     * long as no later one was published; else the next number of the date. What an interrupted night had written
     * before is taken back first.
     *
     * <p>A night that was killed after the site switched but before {@link #markPublished} is told here as not
     * published; ask the site folder first which release it serves, and mark that one.
     */
    public static Release prepare(Connection connection, LocalDate runDate, String codeVersion, String configHash)
            throws SQLException {
        for (int abandoned : ordinals(connection, "select ordinal from release.releases where state = 'prepared'")) {
            undo(connection, abandoned);
            setState(connection, abandoned, "held");
        }
        Inputs inputs = Inputs.read(connection);
        int ordinal = sameNight(connection, runDate, inputs, configHash, codeVersion);
        if (ordinal == 0) {
            ordinal = add(connection, runDate, inputs, configHash, codeVersion);
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "update release.releases set state = 'prepared' where ordinal = ? and state = 'held'")) {
            statement.setInt(1, ordinal);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement("delete from release.gates where release ="
                + " (select release from release.releases where ordinal = ?)")) {
            statement.setInt(1, ordinal);
            statement.executeUpdate();
        }
        return read(connection, ordinal);
    }

    /** The site serves the release: its figures are history from now on. Curves of earlier releases go. */
    public static void markPublished(Connection connection, String release) throws SQLException {
        update(connection, "update release.releases set state = 'published' where release = ?", release);
        update(connection, "delete from release.survival where release <> ?", release);
    }

    /** A gate held the night: takes back what it wrote and keeps its gates. A published release stays as it is. */
    public static void markHeld(Connection connection, String release) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select ordinal from release.releases where release = ? and state = 'prepared'")) {
            statement.setString(1, release);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    int ordinal = row.getInt("ordinal");
                    undo(connection, ordinal);
                    setState(connection, ordinal, "held");
                }
            }
        }
    }

    /** Takes back every figure and copy the release wrote; versions it had closed are current again. */
    static void undo(Connection connection, int ordinal) throws SQLException {
        useOrdinal(connection, ordinal);
        SqlFile.run(connection, Releases.class, "undo.sql");
    }

    /** Tells the SQL files of this package, for the rest of the transaction, which release they work on. */
    static void useOrdinal(Connection connection, int ordinal) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('terang.ordinal', ?, true)")) {
            statement.setString(1, Integer.toString(ordinal));
            statement.execute();
        }
    }

    private static int sameNight(
            Connection connection, LocalDate runDate, Inputs inputs, String configHash, String codeVersion)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SqlFile.read(Releases.class, "same-night.sql"))) {
            statement.setObject(1, runDate);
            statement.setString(2, inputs.hash);
            statement.setString(3, configHash);
            statement.setString(4, codeVersion);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt("ordinal") : 0;
            }
        }
    }

    private static int add(
            Connection connection, LocalDate runDate, Inputs inputs, String configHash, String codeVersion)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SqlFile.read(Releases.class, "add-release.sql"))) {
            statement.setObject(1, runDate);
            statement.setString(2, inputs.hash);
            statement.setString(3, configHash);
            statement.setString(4, codeVersion);
            statement.setBoolean(5, inputs.synthetic);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt("ordinal");
            }
        }
    }

    private static Release read(Connection connection, int ordinal) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select release, run_date, as_of, state, input_hash, synthetic, previous_release"
                        + " from release.releases where ordinal = ?")) {
            statement.setInt(1, ordinal);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Release(
                        row.getString("release"),
                        ordinal,
                        row.getObject("run_date", LocalDate.class),
                        row.getObject("as_of", LocalDate.class),
                        "published".equals(row.getString("state")),
                        row.getString("input_hash"),
                        row.getBoolean("synthetic"),
                        row.getString("previous_release"));
            }
        }
    }

    private static void setState(Connection connection, int ordinal, String state) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update release.releases set state = ? where ordinal = ?")) {
            statement.setString(1, state);
            statement.setInt(2, ordinal);
            statement.executeUpdate();
        }
    }

    private static void update(Connection connection, String sql, String release) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, release);
            statement.executeUpdate();
        }
    }

    private static List<Integer> ordinals(Connection connection, String sql) throws SQLException {
        List<Integer> ordinals = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql + " order by ordinal desc")) {
            while (row.next()) {
                ordinals.add(row.getInt("ordinal"));
            }
        }
        return ordinals;
    }

    private record Inputs(String hash, boolean synthetic) {

        static Inputs read(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(SqlFile.read(Releases.class, "input-hash.sql"))) {
                row.next();
                return new Inputs(row.getString("input_hash"), row.getBoolean("synthetic"));
            }
        }
    }
}
