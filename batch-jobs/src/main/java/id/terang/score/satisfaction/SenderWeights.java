package id.terang.score.satisfaction;

import id.terang.database.SqlFile;
import id.terang.definition.Source;
import id.terang.score.value.Period;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** By which weight the system that an office's responses came from computes the index ({@code weight-mode} of a source). */
final class SenderWeights {

    private final Map<String, NavigableMap<LocalDate, Set<WeightMode>>> byOffice = new HashMap<>();

    private SenderWeights() {}

    static SenderWeights load(Connection connection, List<Source> sources) throws SQLException {
        SenderWeights weights = new SenderWeights();
        Map<String, WeightMode> modes = new HashMap<>();
        for (Source source : sources) {
            if (source.weightMode() != null) {
                modes.put(source.code(), WeightMode.of(source.weightMode()));
            }
        }
        if (modes.values().stream().allMatch(mode -> mode == WeightMode.EXACT)) {
            return weights;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read(SenderWeights.class, "senders.sql"))) {
            while (row.next()) {
                weights.byOffice
                        .computeIfAbsent(row.getString("office"), office -> new TreeMap<>())
                        .computeIfAbsent(
                                row.getObject("month", LocalDate.class), month -> EnumSet.noneOf(WeightMode.class))
                        .add(modes.getOrDefault(row.getString("source"), WeightMode.EXACT));
            }
        }
        return weights;
    }

    /** The one weight behind every response of the office in the period; null when there are several. */
    @Nullable
    WeightMode of(String office, Period period) {
        NavigableMap<LocalDate, Set<WeightMode>> months = byOffice.get(office);
        if (months == null) {
            return WeightMode.EXACT;
        }
        Set<WeightMode> found = EnumSet.noneOf(WeightMode.class);
        Collection<Set<WeightMode>> within =
                months.subMap(period.start(), true, period.end(), true).values();
        within.forEach(found::addAll);
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
