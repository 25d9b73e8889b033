package id.terang.nightly;

import id.terang.definition.Definitions;
import id.terang.definition.Source;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problem;
import id.terang.intake.Delivery;
import id.terang.intake.DeliveryOutcome;
import id.terang.intake.Inbox;
import id.terang.intake.Intake;
import id.terang.intake.RealDeliveries;
import id.terang.intake.ReconciliationFailure;
import id.terang.intake.Withdrawals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Receives everything that lies in the inbox, one transaction per delivery. */
final class Receiving {

    private final NightlyRequest request;
    private final DataSource dataSource;
    private final Progress progress;
    private final Map<String, Source> sources;
    private final Definitions definitions;
    private final Map<String, String> withdrawals;

    /** Receives for this night; {@code withdrawals} names the deliveries to take back first, with who and why. */
    Receiving(
            NightlyRequest request,
            Definitions definitions,
            Map<String, String> withdrawals,
            DataSource dataSource,
            Progress progress) {
        this.withdrawals = withdrawals;
        this.request = request;
        this.definitions = definitions;
        this.dataSource = dataSource;
        this.progress = progress;
        this.sources = definitions.sources().stream().collect(Collectors.toMap(Source::code, Function.identity()));
    }

    /** What came in, in a few words. */
    String receiveAll() throws Exception {
        Inbox inbox = Inbox.deliveries(request.inbox(), definitions.sources());
        inbox.notices().forEach(notice -> progress.notice(notice.id()));
        Inbox reported = reported();
        reported.notices().forEach(notice -> progress.notice(notice.id()));
        withdraw();
        boolean synthetic = Inbox.isSynthetic(request.inbox());
        if (synthetic) {
            refuseBesideRealOnes();
        }
        List<Arrival> arrivals = new ArrayList<>();
        reported.deliveries().forEach(delivery -> arrivals.add(new Arrival(delivery, source(delivery), false)));
        inbox.deliveries().forEach(delivery -> arrivals.add(new Arrival(delivery, source(delivery), synthetic)));
        Map<Delivery, Result> results = new ConcurrentHashMap<>();
        try {
            receive(arrivals, results);
        } finally {
            // Also when a subject fails: what the others were told would be told on no later night.
            arrivals.forEach(arrival -> notice(arrival, results.get(arrival.delivery())));
        }
        return counted(arrivals, results);
    }

    /** A demonstration or a sample, pointed at the database of a portal, would stand on its pages beside what happened. */
    private void refuseBesideRealOnes() throws Exception {
        Optional<String> real = Transactions.readCommitted(dataSource, RealDeliveries::newest);
        if (real.isPresent()) {
            throw new InvalidConfiguration(List.of(new Problem(
                    request.inbox().toString(),
                    "is marked as made up (SIMULASI.txt), and this database holds real deliveries, " + real.get()
                            + " the newest of them; use another work folder or database (--work, TERANG_DB_URL)")));
        }
    }

    /** Deliveries of one subject wait for its tables one after the other; subjects do not wait for each other. */
    private void receive(List<Arrival> arrivals, Map<Delivery, Result> results) throws Exception {
        Transactions.atOnce(Lanes.of(arrivals).stream()
                .<Callable<Boolean>>map(lane -> () -> {
                    for (Arrival arrival : lane) {
                        results.put(arrival.delivery(), receive(arrival));
                    }
                    return true;
                })
                .toList());
    }

    private void notice(Arrival arrival, @Nullable Result result) {
        if (result instanceof Received(DeliveryOutcome outcome)) {
            if (outcome.refusal() != null) {
                progress.notice(
                        arrival.delivery().location() + ": " + outcome.refusal().id());
            }
            outcome.notices().forEach(notice -> progress.notice(notice.id()));
        }
    }

    private static String counted(List<Arrival> arrivals, Map<Delivery, Result> results) {
        Map<DeliveryOutcome.State, Integer> states = new EnumMap<>(DeliveryOutcome.State.class);
        List<String> unreconciled = new ArrayList<>();
        long rows = 0;
        for (Arrival arrival : arrivals) {
            switch (Objects.requireNonNull(results.get(arrival.delivery()))) {
                case Unreconciled failure -> unreconciled.add(failure.why());
                case Received(DeliveryOutcome outcome) -> {
                    states.merge(outcome.state(), 1, Integer::sum);
                    rows += outcome.state() == DeliveryOutcome.State.LOADED
                            ? outcome.rows().loaded()
                            : 0;
                }
            }
        }
        if (!unreconciled.isEmpty()) {
            throw new NightHeld("receive-deliveries", unreconciled);
        }
        return states.getOrDefault(DeliveryOutcome.State.LOADED, 0) + " deliveries loaded (" + rows + " rows), "
                + states.getOrDefault(DeliveryOutcome.State.REFUSED, 0) + " refused, "
                + states.getOrDefault(DeliveryOutcome.State.ALREADY_RECEIVED, 0) + " known";
    }

    /** What publications print, as deliveries of their own. */
    private Inbox reported() {
        Path folder = request.config().resolve(Inbox.REPORTED_ENTRIES);
        return Files.isDirectory(folder)
                ? Inbox.deliveries(folder, definitions.sources())
                : new Inbox(List.of(), List.of());
    }

    private void withdraw() throws Exception {
        List<String> problems = Transactions.readCommitted(dataSource, connection -> {
            List<String> found =
                    Withdrawals.run(connection, request.inbox(), definitions.sources(), request.runDate(), withdrawals);
            if (!found.isEmpty()) {
                connection.rollback();
            }
            return found;
        });
        if (!problems.isEmpty()) {
            throw new NightHeld("receive-deliveries", problems);
        }
    }

    private Result receive(Arrival arrival) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return new Received(Intake.receive(
                    connection,
                    arrival.delivery(),
                    arrival.source(),
                    request.runDate(),
                    arrival.synthetic(),
                    request.reports()));
        } catch (ReconciliationFailure failure) {
            return new Unreconciled(String.valueOf(failure.getMessage()));
        }
    }

    private Source source(Delivery delivery) {
        return Objects.requireNonNull(sources.get(delivery.source()), delivery.source());
    }

    /** What became of an arrival. */
    private sealed interface Result {}

    private record Received(DeliveryOutcome outcome) implements Result {}

    private record Unreconciled(String why) implements Result {}
}
