package id.terang.site.archive;

import id.terang.database.SqlFile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The copies frozen so far: those the database knows, and those of the release before when the database was lost. */
final class FrozenCopies {

    private static final Pattern PATH = Pattern.compile("arsip/(\\d{4}-\\d{2}-\\d{2})/.+");

    private FrozenCopies() {}

    /**
     * Oldest first.
     *
     * @param before files of the release before
     */
    static List<FrozenCopy> known(Connection connection, Collection<FrozenCopy.File> before) throws SQLException {
        Map<LocalDate, FrozenCopy> copies = new TreeMap<>();
        Map<LocalDate, List<FrozenCopy.File>> onDisk = new TreeMap<>();
        for (FrozenCopy.File file : before) {
            Matcher path = PATH.matcher(file.path());
            if (path.matches()) {
                onDisk.computeIfAbsent(LocalDate.parse(path.group(1)), date -> new ArrayList<>())
                        .add(file);
            }
        }
        onDisk.forEach((date, files) -> copies.put(date, new FrozenCopy(date, "", files, true)));
        inDatabase(connection).forEach(copy -> copies.put(copy.date(), copy));
        return List.copyOf(copies.values());
    }

    private static Stream<FrozenCopy> inDatabase(Connection connection) throws SQLException {
        Map<LocalDate, FrozenCopy> copies = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read(FrozenCopies.class, "frozen.sql"))) {
            while (row.next()) {
                LocalDate date = row.getObject("frozen_on", LocalDate.class);
                FrozenCopy.File file =
                        new FrozenCopy.File(row.getString("path"), row.getLong("bytes"), row.getString("sha256"));
                FrozenCopy one = new FrozenCopy(date, row.getString("release"), List.of(file), true);
                copies.merge(date, one, FrozenCopies::together);
            }
        }
        return copies.values().stream();
    }

    private static FrozenCopy together(FrozenCopy copy, FrozenCopy more) {
        List<FrozenCopy.File> files = new ArrayList<>(copy.files());
        files.addAll(more.files());
        return new FrozenCopy(copy.date(), copy.release(), files, true);
    }
}
