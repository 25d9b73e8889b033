package id.terang.score.satisfaction;

import id.terang.database.SqlFile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The offices of the instance as a tree, the portal ({@code *}) on top. */
final class Offices {

    static final String PORTAL = "*";

    private final List<Office> all;
    private final Map<String, List<Office>> children = new TreeMap<>();

    /** One office; a parent of null or {@code *} makes it an agency. */
    record Office(String code, String level, @Nullable String parent) {

        boolean isPortal() {
            return code.equals(PORTAL);
        }

        boolean isAgency() {
            return !isPortal() && (parent == null || parent.equals(PORTAL));
        }
    }

    Offices(List<Office> all) {
        this.all = List.copyOf(all);
        for (Office office : all) {
            if (!office.isPortal()) {
                String parent = office.parent == null ? PORTAL : office.parent;
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(office);
            }
        }
    }

    static Offices load(Connection connection) throws SQLException {
        List<Office> offices = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read(Offices.class, "offices.sql"))) {
            while (row.next()) {
                offices.add(new Office(row.getString("place"), row.getString("level"), row.getString("parent")));
            }
        }
        return new Offices(offices);
    }

    List<Office> at(String level) {
        return all.stream().filter(office -> office.level.equals(level)).toList();
    }

    List<Office> agencies() {
        return children.getOrDefault(PORTAL, List.of());
    }

    List<Office> directlyBelow(Office office) {
        return children.getOrDefault(office.code, List.of());
    }

    /** The office and every office below it. */
    List<Office> withAllBelow(Office office) {
        List<Office> found = new ArrayList<>(List.of(office));
        for (int next = 0; next < found.size(); next++) {
            found.addAll(directlyBelow(found.get(next)));
        }
        return found;
    }
}
