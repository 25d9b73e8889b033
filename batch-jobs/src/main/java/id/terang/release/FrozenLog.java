package id.terang.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** Which files were frozen, by SHA-256: {@code release.frozen_files}, never changed and never deleted. */
public final class FrozenLog {

    private FrozenLog() {}

    /** Adds a file unless it is known; within the connection's transaction. */
    public static void add(
            Connection connection, LocalDate frozenOn, String release, String path, long bytes, String sha256)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into release.frozen_files (path, frozen_on, release, bytes, sha256) values (?, ?, ?, ?, ?)"
                        + " on conflict (path) do nothing")) {
            statement.setString(1, path);
            statement.setObject(2, frozenOn);
            statement.setString(3, release);
            statement.setLong(4, bytes);
            statement.setString(5, sha256);
            statement.executeUpdate();
        }
    }
}
