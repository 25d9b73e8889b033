package id.terang.intake;

import id.terang.database.SqlFile;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problems;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * Entries of registers that were loaded on earlier nights, against what {@code config/registers} says of them tonight. The
 * database does not know the types inside an entry, so that only this stands between an edited file and a failing cast.
 */
public final class StoredEntries {

    private static final Set<String> NUMBERS = Set.of("integer", "rupiah", "decimal");

    private StoredEntries() {}

    /**
     * Compares the stored entries with the types and lists of their fields, as {@code ref} has them.
     *
     * @throws InvalidConfiguration naming file, field and how many entries do not fit; never what they say
     */
    public static void check(Connection connection) throws InvalidConfiguration, SQLException {
        Problems problems = new Problems();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read(StoredEntries.class, "unfit-entries.sql"))) {
            while (row.next()) {
                problems.add(
                        "config/registers/" + row.getString("register") + ".yaml fields." + row.getString("field"),
                        message(row));
            }
        }
        problems.throwIfAny();
    }

    private static String message(ResultSet row) throws SQLException {
        String type = row.getString("type");
        String vocabulary = row.getString("vocabulary");
        String found = "is of type " + type + (vocabulary == null ? "" : " with the list " + vocabulary) + ", but "
                + row.getLong("entries") + " stored entries hold something else; put back what it was, and give what is"
                + " new a new name";
        // A number is stored as a number: what was sent as a text never becomes one.
        return NUMBERS.contains(type)
                ? found
                : found + "; or put it back for one night, send those entries again with values that fit, and change it"
                        + " then";
    }
}
