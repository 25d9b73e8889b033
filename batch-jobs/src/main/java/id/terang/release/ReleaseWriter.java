package id.terang.release;

import id.terang.database.SqlFile;
import id.terang.definition.Definitions;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.disclosure.DeclaredViews;
import id.terang.disclosure.DisclosureControl;
import id.terang.disclosure.FigureTable;
import id.terang.disclosure.HiddenZeros;
import id.terang.disclosure.NotApplicablePlaces;
import id.terang.disclosure.SparseViews;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The stage: protects every value of the night and writes what changed as new versions of figures. */
public final class ReleaseWriter {

    private ReleaseWriter() {}

    /**
     * Writes the release within the connection's transaction. Doing it again writes the same rows again and no others:
     * what an earlier attempt at the same release wrote is taken back first.
     *
     * @return values read, and figures this release changed
     * @throws IllegalStateException when the connection commits by itself: half a release must not be seen
     */
    public static Written write(Connection connection, Definitions definitions, Release release) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("A release is written in one transaction; switch auto-commit off");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local work_mem = '128MB'");
        }
        Releases.undo(connection, release.ordinal());
        Instance instance = new Instance(definitions);
        SqlFile.run(connection, ReleaseWriter.class, "new-figures.sql");
        SparseViews sparse = ViewDensity.judge(connection, instance, release);
        long read = protect(connection, instance, release, sparse);
        SqlFile.run(connection, ReleaseWriter.class, "changes.sql");
        new CurveWriter(instance, release, sparse).write(connection);
        SqlFile.run(connection, ReleaseWriter.class, "copies.sql");
        SqlFile.run(connection, ReleaseWriter.class, "entries.sql");
        QualityWriter.write(connection, definitions.reporting().quality());
        InstrumentVersions.record(connection, definitions, release);
        return new Written(read, changed(connection));
    }

    /** How much a release moved: values of the night, and figures whose version it began. */
    public record Written(long values, long changedFigures) {}

    private static long protect(Connection connection, Instance instance, Release release, SparseViews sparse)
            throws SQLException {
        FigureWriter writer = new FigureWriter(connection);
        BlockReader reader = new BlockReader(instance, release.asOf(), block -> {
            DisclosureRules rules = instance.rules();
            DeclaredViews views = DeclaredViews.of(block, rules, sparse);
            FigureTable full = HiddenZeros.fill(block, instance.universe(), views, rules);
            writer.write(
                    NotApplicablePlaces.mark(DisclosureControl.protect(full, views, rules), instance.applicability()));
        });
        long read = reader.read(connection);
        writer.flush();
        return read;
    }

    private static long changed(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from changed_figures")) {
            row.next();
            return row.getLong(1);
        }
    }
}
