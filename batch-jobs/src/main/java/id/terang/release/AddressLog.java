package id.terang.release;

import id.terang.database.SqlFile;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Which page addresses were ever issued: {@code release.addresses}, one row per change, none ever deleted. */
public final class AddressLog {

    private AddressLog() {}

    /**
     * A page by its address.
     *
     * @param language its tag, {@code id} or {@code en}
     * @param title without the portal's name
     */
    public record Page(String address, String language, String title) {}

    /** Adds a row for each page that is new, gone, or back; within the connection's transaction. */
    public static void write(Connection connection, String release, List<Page> made, List<Page> gone)
            throws SQLException {
        add(connection, release, "made", made);
        add(connection, release, "gone", gone);
    }

    private static void add(Connection connection, String release, String state, List<Page> pages) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SqlFile.read(AddressLog.class, "add-addresses.sql"))) {
            statement.setString(1, release);
            statement.setString(2, state);
            statement.setArray(3, texts(connection, pages, Page::address));
            statement.setArray(4, texts(connection, pages, Page::language));
            statement.setArray(5, texts(connection, pages, Page::title));
            statement.executeUpdate();
        }
    }

    private static Array texts(Connection connection, List<Page> pages, Function<Page, String> part)
            throws SQLException {
        return connection.createArrayOf("text", pages.stream().map(part).toArray());
    }
}
