package id.terang.site.source;

import id.terang.database.SqlFile;
import id.terang.site.chart.SurvivalChart;
import id.terang.site.figure.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Kaplan-Meier curves of the offices, read once for the whole site. */
public final class SurvivalQueries {

    private final Map<String, List<SurvivalChart.Step>> curves = new HashMap<>();

    public SurvivalQueries(Connection connection, String release) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(SqlFile.read(SurvivalQueries.class, "survival.sql"))) {
            query.setString(1, release);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String key = key(
                            rows.getString("measure"),
                            rows.getString("place"),
                            rows.getString("period_kind"),
                            rows.getObject("period_start", LocalDate.class));
                    curves.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(new SurvivalChart.Step(rows.getInt("day"), rows.getBigDecimal("survival")));
                }
            }
        }
    }

    /** The curve of one office and period; empty when there is none to publish. */
    public List<SurvivalChart.Step> steps(String measure, String office, Period period) {
        return curves.getOrDefault(
                key(measure, office, period.kind().name().toLowerCase(Locale.ROOT), period.start()), List.of());
    }

    private static String key(String measure, String place, String kind, LocalDate start) {
        return measure + "|" + place + "|" + kind + "|" + start;
    }
}
