package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.site.data.Night;
import id.terang.site.register.Entries;
import id.terang.site.reporting.Amendments;
import id.terang.site.section.WithheldViews;
import id.terang.site.source.FigureQueries;
import id.terang.site.source.Ledger;
import id.terang.site.source.MonthBefore;
import id.terang.site.source.ReleaseLog;
import id.terang.site.source.ScoreHistory;
import id.terang.site.source.Scorecards;
import id.terang.site.source.SurvivalQueries;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several pages of both languages need, read once. */
record SharedData(
        SurvivalQueries survival,
        Scorecards scorecards,
        ScoreHistory scoreHistory,
        Ledger ledger,
        WithheldViews withheld,
        List<ReleaseLog> releases,
        @Nullable MonthBefore monthBefore,
        LocalDate firstNight,
        Entries entries,
        Amendments amendments) {

    static SharedData read(
            Connection connection, Night release, Definitions definitions, FigureQueries queries, Entries entries)
            throws SQLException {
        LocalDate firstNight = firstNight(connection, release);
        return new SharedData(
                new SurvivalQueries(connection, release.release()),
                new Scorecards(connection, release.release()),
                new ScoreHistory(connection, release.release()),
                new Ledger(connection, release),
                new WithheldViews(connection, release.release(), definitions),
                ReleaseLog.read(connection, release.release()),
                MonthBefore.read(connection, release, queries),
                firstNight,
                entries,
                Amendments.read(connection, release.asOf(), firstNight));
    }

    private static LocalDate firstNight(Connection connection, Night release) throws SQLException {
        List<LocalDate> nights = new ArrayList<>();
        Scorecards.each(
                connection,
                "first-night.sql",
                release.release(),
                row -> nights.add(row.getObject("run_date", LocalDate.class)));
        return nights.getFirst();
    }
}
