package id.terang.score.satisfaction;

import id.terang.database.SqlFile;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Users of each office's services, counted elsewhere: a level that holds until the next one. */
final class ServiceUsers {

    private final Map<Key, NavigableMap<LocalDate, BigDecimal>> levels;

    private record Key(String measure, String office) {}

    private ServiceUsers(Map<Key, NavigableMap<LocalDate, BigDecimal>> levels) {
        this.levels = levels;
    }

    static ServiceUsers load(Connection connection) throws SQLException {
        Map<Key, NavigableMap<LocalDate, BigDecimal>> levels = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read(ServiceUsers.class, "service-users.sql"))) {
            while (row.next()) {
                levels.computeIfAbsent(
                                new Key(row.getString("measure"), row.getString("place")), key -> new TreeMap<>())
                        .put(row.getObject("valid_from", LocalDate.class), row.getBigDecimal("value"));
            }
        }
        return new ServiceUsers(levels);
    }

    /** The level on a day; null when none was counted by then. */
    @Nullable
    Long on(LocalDate day, String measure, String office) {
        NavigableMap<LocalDate, BigDecimal> known = levels.get(new Key(measure, office));
        Map.Entry<LocalDate, BigDecimal> latest = known == null ? null : known.floorEntry(day);
        return latest == null ? null : latest.getValue().longValue();
    }
}
