package id.terang.nightly;

import id.terang.definition.Definitions;
import id.terang.definition.Source;
import id.terang.intake.Delivery;
import id.terang.intake.DeliveryOutcome;
import id.terang.intake.Inbox;
import id.terang.intake.Intake;
import id.terang.intake.ReconciliationFailure;
import id.terang.intake.Withdrawals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

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
        List<String> unreconciled = new ArrayList<>();
        boolean synthetic = Inbox.isSynthetic(request.inbox());
        int loaded = 0;
        int refused = 0;
        int known = 0;
        long rows = 0;
        List<Delivery> deliveries = new ArrayList<>(reported.deliveries());
        deliveries.addAll(inbox.deliveries());
        for (Delivery delivery : deliveries) {
            DeliveryOutcome outcome;
            try {
                outcome = receive(delivery, synthetic && !reported.deliveries().contains(delivery));
            } catch (ReconciliationFailure failure) {
                unreconciled.add(String.valueOf(failure.getMessage()));
                continue;
            }
            switch (outcome.state()) {
                case LOADED -> loaded++;
                case REFUSED -> refused++;
                case ALREADY_RECEIVED -> known++;
            }
            rows += outcome.state() == DeliveryOutcome.State.LOADED
                    ? outcome.rows().loaded()
                    : 0;
        }
        if (!unreconciled.isEmpty()) {
            throw new NightHeld("receive-deliveries", unreconciled);
        }
        return loaded + " deliveries loaded (" + rows + " rows), " + refused + " refused, " + known + " known";
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

    private DeliveryOutcome receive(Delivery delivery, boolean synthetic) throws Exception {
        Source source = sources.get(delivery.source());
        if (source == null) {
            throw new IllegalStateException("No source " + delivery.source());
        }
        try (Connection connection = dataSource.getConnection()) {
            DeliveryOutcome outcome =
                    Intake.receive(connection, delivery, source, request.runDate(), synthetic, request.reports());
            if (outcome.refusal() != null) {
                progress.notice(delivery.location() + ": " + outcome.refusal().id());
            }
            outcome.notices().forEach(notice -> progress.notice(notice.id()));
            return outcome;
        }
    }
}
