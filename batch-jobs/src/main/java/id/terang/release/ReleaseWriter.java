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

/**
 * The stage: protects every value of the night and writes what changed as new versions of figures. Its two parts need each other in
 * nothing and may run at the same time, each in a transaction of its own; until the release is published nobody reads either.
 */
public final class ReleaseWriter {

    private final Definitions definitions;
    private final Release release;
    private final Instance instance;
    private final SparseViews sparse;

    private ReleaseWriter(Definitions definitions, Release release, Instance instance, SparseViews sparse) {
        this.definitions = definitions;
        this.release = release;
        this.instance = instance;
        this.sparse = sparse;
    }

    /**
     * Takes back what an earlier attempt at the same release wrote, so that doing it again writes the same rows and no others, and
     * judges which views are dense enough; within the connection's transaction, which is to be committed before the parts run.
     */
    public static ReleaseWriter begin(Connection connection, Definitions definitions, Release release)
            throws SQLException {
        prepare(connection, release);
        Releases.undo(connection, release.ordinal());
        Instance instance = new Instance(definitions);
        return new ReleaseWriter(definitions, release, instance, ViewDensity.judge(connection, instance, release));
    }

    /**
     * Writes figures, the scores that point at them, and the ledger of deliveries.
     *
     * @return values read, and figures this release changed
     * @throws IllegalStateException when the connection commits by itself: half a release must not be seen
     */
    public Written writeFigures(Connection connection) throws SQLException {
        prepare(connection, release);
        SqlFile.run(connection, ReleaseWriter.class, "new-figures.sql");
        long read = protect(connection);
        SqlFile.run(connection, ReleaseWriter.class, "changes.sql");
        SqlFile.run(connection, ReleaseWriter.class, "copies.sql");
        InstrumentVersions.record(connection, definitions, release);
        return new Written(read, changed(connection));
    }

    /** Writes what stands beside figures: waiting-time curves, entries of registers, the quality of sources. */
    public void writeOthers(Connection connection) throws SQLException {
        prepare(connection, release);
        new CurveWriter(instance, release, sparse).write(connection);
        SqlFile.run(connection, ReleaseWriter.class, "entries.sql");
        QualityWriter.write(connection, definitions.reporting().quality());
    }

    /** How much a release moved: values of the night, and figures whose version it began. */
    public record Written(long values, long changedFigures) {}

    private static void prepare(Connection connection, Release release) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("A release is written in transactions; switch auto-commit off");
        }
        Releases.useOrdinal(connection, release.ordinal());
        try (Statement statement = connection.createStatement()) {
            // What is asked of tables of the night needs estimates of the right size only: a tenth of the usual sample.
            statement.execute("set local work_mem = '128MB'; set local default_statistics_target = 10");
        }
    }

    private long protect(Connection connection) throws SQLException {
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
