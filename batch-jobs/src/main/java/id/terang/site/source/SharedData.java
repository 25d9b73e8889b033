package id.terang.site.source;

import id.terang.definition.Definitions;
import id.terang.site.data.Night;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What several pages of both languages need, read once. */
record SharedData(
        SurvivalQueries survival,
        Scorecards scorecards,
        ScoreHistory scoreHistory,
        Ledger ledger,
        WithheldViews withheld,
        List<ReleaseLog> releases) {

    static SharedData read(Connection connection, Night release, Definitions definitions) throws SQLException {
        return new SharedData(
                new SurvivalQueries(connection, release.release()),
                new Scorecards(connection, release.release()),
                new ScoreHistory(connection, release.release()),
                new Ledger(connection, release),
                new WithheldViews(connection, release.release(), definitions),
                ReleaseLog.read(connection, release.release()));
    }
}
