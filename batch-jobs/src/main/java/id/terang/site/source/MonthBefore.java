package id.terang.site.source;

import id.terang.site.data.Night;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What offices showed first in two releases: this one and the newest one at least {@value #DAYS} days older.
 *
 * @param runDate night of the older release
 * @param then figures as the older release knew them, by office; {@code *} is the portal
 * @param now figures of this release
 */
public record MonthBefore(LocalDate runDate, Map<String, PlaceFigures> then, Map<String, PlaceFigures> now) {

    /** Four weeks: the same day of the week, a month back in every calendar. */
    public static final int DAYS = 28;

    /** What readers ask about first. */
    public static final List<String> METRICS = List.of(
            "laporan-diterima",
            "selesai-tepat-waktu",
            "tunggu-selesai-median",
            "masih-terbuka",
            "lewat-batas-waktu",
            "ikm",
            "desa-dikunjungi",
            "nilai-kepatuhan");

    /** Null while no release is that old. */
    public static @Nullable MonthBefore read(Connection connection, Night night, FigureQueries queries)
            throws SQLException {
        List<MonthBefore> found = new ArrayList<>();
        Scorecards.each(connection, "month-before.sql", night.release(), row -> {
            LocalDate asOf = row.getObject("as_of", LocalDate.class);
            found.add(new MonthBefore(
                    row.getObject("run_date", LocalDate.class),
                    queries.asKnown(connection, row.getString("release"), asOf, METRICS),
                    queries.asKnown(connection, night.release(), night.asOf(), METRICS)));
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    public PlaceFigures then(String office) {
        return of(then, office);
    }

    public PlaceFigures now(String office) {
        return of(now, office);
    }

    private PlaceFigures of(Map<String, PlaceFigures> figures, String office) {
        return figures.getOrDefault(office, new PlaceFigures(runDate));
    }
}
