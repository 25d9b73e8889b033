package id.terang.site.source;

import id.terang.definition.Definitions;
import id.terang.site.data.Night;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What several pages of both languages need, read once. */
record SharedData(
        SurvivalQueries survival,
        Scorecards scorecards,
        Ledger ledger,
        WithheldViews withheld,
        List<ChangesPages.Counts> changeCounts,
        Map<String, List<ChangesPages.Revised>> revised) {

    static SharedData read(Connection connection, Night release, Definitions definitions) throws SQLException {
        List<ChangesPages.Counts> counts = ChangesPages.counts(connection, release.release());
        return new SharedData(
                new SurvivalQueries(connection, release.release()),
                new Scorecards(connection, release.release()),
                new Ledger(connection, release),
                new WithheldViews(connection, release.release(), definitions),
                counts,
                ChangesPages.revised(connection, counts));
    }
}
