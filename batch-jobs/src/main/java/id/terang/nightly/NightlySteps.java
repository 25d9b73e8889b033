package id.terang.nightly;

import id.terang.database.RunLock;
import id.terang.definition.Definitions;
import id.terang.definition.reference.ReferenceTables;
import id.terang.definition.reporting.Reply;
import id.terang.gate.Acknowledgements;
import id.terang.gate.GateResult;
import id.terang.gate.Gates;
import id.terang.intake.StoredEntries;
import id.terang.measure.MeasureStep.Part;
import id.terang.measure.Measures;
import id.terang.release.InstrumentVersions;
import id.terang.release.Release;
import id.terang.release.ReleaseWriter;
import id.terang.release.Releases;
import id.terang.score.Scores;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What each step of the night does; the order is {@link NightlyJob}'s. */
final class NightlySteps {

    private final NightlyRequest request;
    private final Definitions definitions;
    private final DataSource dataSource;
    private final Gates gates;
    private final Receiving receiving;
    private final SiteBuild site;
    private @Nullable Release release;

    NightlySteps(
            NightlyRequest request, Definitions definitions, DataSource dataSource, RunLock lock, Progress progress) {
        this.request = request;
        this.definitions = definitions;
        this.dataSource = dataSource;
        Acknowledgements acknowledgements = Acknowledgements.read(request.inbox(), request.runDate());
        this.gates = new Gates(acknowledgements);
        this.receiving = new Receiving(request, definitions, acknowledgements.withdrawals(), dataSource, progress);
        this.site = new SiteBuild(request, definitions, dataSource, lock);
    }

    String loadDefinitions() throws Exception {
        return Transactions.readCommitted(dataSource, connection -> {
            InstrumentVersions.check(connection, definitions);
            Reply.requireNotAfter(request.runDate(), definitions.reporting().replies());
            ReferenceTables.write(connection, definitions, request.runDate(), "", false);
            StoredEntries.check(connection);
            Gates.writeLimits(connection, definitions);
            return definitions.offices().size() + " offices, "
                    + definitions.areas().size() + " areas, "
                    + definitions.metrics().size() + " metrics";
        });
    }

    String receiveDeliveries() throws Exception {
        return receiving.receiveAll();
    }

    String prepareRelease() throws Exception {
        String served = site.served();
        return Transactions.readCommitted(dataSource, connection -> {
            if (served != null) {
                // A night killed right after its release was served had no time to say so.
                Releases.markPublished(connection, served);
            }
            Release prepared =
                    Releases.prepare(connection, request.runDate(), request.codeVersion(), definitions.hash());
            release = prepared;
            ReferenceTables.nameRelease(connection, prepared.id(), prepared.synthetic());
            return prepared.id();
        });
    }

    String checkDeliveries() throws Exception {
        return pass(
                "check-deliveries",
                Transactions.readCommitted(
                        dataSource,
                        connection ->
                                gates.checkDeliveries(connection, release().id())));
    }

    String countFacts() throws Exception {
        long wanted = Transactions.readCommitted(dataSource, connection -> Measures.run(connection, Part.WANTED));
        List<Long> counted = Transactions.together(
                dataSource,
                List.of(
                        connection -> Measures.run(connection, Part.EVENTS),
                        connection -> Measures.run(connection, Part.ENTRIES)));
        long covered = Transactions.readCommitted(dataSource, connection -> Measures.run(connection, Part.COVERED));
        return wanted + counted.stream().mapToLong(Long::longValue).sum() + covered + " rows";
    }

    String computeMetrics() throws Exception {
        List<Long> rows = Transactions.together(
                dataSource,
                List.of(
                        connection -> Measures.run(connection, Part.SUMS),
                        connection -> Measures.run(connection, Part.DAYS)));
        return Transactions.readCommitted(dataSource, connection -> {
            Measures.analyze(connection);
            return rows.stream().mapToLong(Long::longValue).sum() + " rows";
        });
    }

    String scoreOffices() throws Exception {
        site.tryTemplates();
        return Transactions.readCommitted(dataSource, connection -> {
            Scores.compute(connection, definitions, request.runDate().minusDays(1));
            return "indices and compliance scores";
        });
    }

    String controlDisclosure() throws Exception {
        ReleaseWriter writer = Transactions.readCommitted(
                dataSource, connection -> ReleaseWriter.begin(connection, definitions, release()));
        ReleaseWriter.Written written = Transactions.together(
                        dataSource,
                        List.<Transactions.Work<Optional<ReleaseWriter.Written>>>of(
                                connection -> Optional.of(writer.writeFigures(connection)), connection -> {
                                    writer.writeOthers(connection);
                                    return Optional.empty();
                                }))
                .getFirst()
                .orElseThrow();
        return written.values() + " values, " + written.changedFigures() + " figures new or changed";
    }

    String checkFigures() throws Exception {
        return pass(
                "check-figures",
                Transactions.readCommitted(
                        dataSource,
                        connection -> gates.checkFigures(connection, release().id())));
    }

    String renderSite() throws Exception {
        return site.render(release());
    }

    String checkSite() throws Exception {
        return site.check();
    }

    String publishSite() throws Exception {
        String detail = site.publish(release());
        return Transactions.readCommitted(dataSource, connection -> {
            site.recordAddresses(connection, release());
            Releases.markPublished(connection, release().id());
            return detail;
        });
    }

    Published published() throws IOException {
        return site.published();
    }

    /** Null before the release has a name. */
    @Nullable
    String releaseId() {
        return release == null ? null : release.id();
    }

    /** What the night handled, for the monitoring. */
    Map<String, Long> counts() {
        return site.counts();
    }

    /** Leaves no trace of a release that is not published, but for the report. */
    void abandon() throws Exception {
        site.close();
        if (release != null) {
            Transactions.readCommitted(dataSource, connection -> {
                Releases.markHeld(connection, release().id());
                return true;
            });
        }
    }

    private Release release() {
        return Objects.requireNonNull(release, "prepare-release runs before this step");
    }

    private static String pass(String step, List<GateResult> results) {
        List<String> holding = results.stream()
                .filter(GateResult::holds)
                .map(GateResult::toString)
                .toList();
        if (!holding.isEmpty()) {
            throw new NightHeld(step, holding);
        }
        long warnings = results.stream()
                .filter(result -> result.severity() != GateResult.Severity.PASSED)
                .count();
        return results.size() + " answers, " + warnings + " warnings";
    }
}
