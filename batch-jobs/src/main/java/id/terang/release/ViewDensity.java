package id.terang.release;

import id.terang.database.CopyTable;
import id.terang.database.SqlFile;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.disclosure.SparseViews;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Counts how many cells of each declared view pass in each branch, and writes down which views are left out. */
final class ViewDensity {

    private record Withheld(SparseViews.Cells cells, long filled, long small) {}

    private ViewDensity() {}

    static SparseViews judge(Connection connection, Instance instance, Release release) throws SQLException {
        DisclosureRules rules = instance.rules();
        SparseViews sparse = new SparseViews(rules.denseShare());
        List<Withheld> withheld = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement(SqlFile.read(ViewDensity.class, "view-density.sql"))) {
            query.setInt(1, rules.threshold());
            query.setInt(2, rules.highRiskThreshold());
            query.setArray(
                    3,
                    connection.createArrayOf("text", rules.highRiskCategories().toArray()));
            query.setArray(
                    4, connection.createArrayOf("text", rules.highRiskOffices().toArray()));
            query.setBoolean(5, rules.agencyTotals());
            query.setString(6, release.previous());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    SparseViews.Cells cells = new SparseViews.Cells(
                            row.getString("metric"),
                            row.getString("place_kind"),
                            row.getString("level"),
                            row.getString("breakdown"),
                            row.getString("period_kind"),
                            instance.place(row.getString("place_kind"), row.getString("branch"))
                                    .branch());
                    if (sparse.judge(
                            cells, row.getLong("filled"), row.getLong("small"), row.getBoolean("was_left_out"))) {
                        withheld.add(new Withheld(cells, row.getLong("filled"), row.getLong("small")));
                    }
                }
            }
        }
        write(connection, release, withheld);
        return sparse;
    }

    private static void write(Connection connection, Release release, List<Withheld> withheld) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "release.withheld_views")) {
            for (Withheld one : withheld) {
                SparseViews.Cells cells = one.cells;
                copy.add(
                        release.id(),
                        cells.placeKind(),
                        cells.branch(),
                        cells.level(),
                        cells.metric(),
                        cells.breakdown(),
                        cells.periodKind(),
                        one.filled,
                        one.small);
            }
        }
    }
}
