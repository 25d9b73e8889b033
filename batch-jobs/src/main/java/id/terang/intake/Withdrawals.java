package id.terang.intake;

import id.terang.definition.Source;
import id.terang.intake.file.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes back deliveries that should never have been loaded: their facts stop counting, and what they had replaced counts
 * again. The ledger keeps them. The same file, put into the inbox again on a later day, is a new delivery.
 */
public final class Withdrawals {

    private static final String LINE_KEY = "@line";

    private final Connection connection;
    private final Path inbox;
    private final List<Source> sources;
    private final LocalDate runDate;
    private final List<String> problems = new ArrayList<>();

    private Withdrawals(Connection connection, Path inbox, List<Source> sources, LocalDate runDate) {
        this.connection = connection;
        this.inbox = inbox;
        this.sources = sources;
        this.runDate = runDate;
    }

    /**
     * Takes back what is wanted, within the connection's transaction. Asking again in the same night changes nothing.
     *
     * @param wanted {@code <source>/<file name>} → who and why; of several deliveries of a name the newest one is meant
     * @return what stands in the way, for the operator; when it is not empty the caller undoes the transaction
     */
    public static List<String> run(
            Connection connection, Path inbox, List<Source> sources, LocalDate runDate, Map<String, String> wanted)
            throws SQLException {
        Withdrawals withdrawals = new Withdrawals(connection, inbox, sources, runDate);
        withdrawals.run(wanted);
        return withdrawals.problems;
    }

    /** One delivery as the ledger knows it. */
    private record Known(int number, String sha256, boolean isWithdrawnTonight, boolean isLoaded) {}

    private void run(Map<String, String> wanted) throws SQLException {
        // Newest first: a delivery can be taken back only when none that rests on it remains.
        Map<Integer, String> numbers = new TreeMap<>(java.util.Comparator.reverseOrder());
        for (String name : wanted.keySet()) {
            Known known = find(name);
            if (known == null || (!known.isLoaded() && !known.isWithdrawnTonight())) {
                problems.add(name + ": tidak ada kiriman dimuat dengan nama ini, jadi tidak ada yang dapat ditarik.");
            } else if (!known.isWithdrawnTonight()) {
                refuseWhileItLiesInTheInbox(name, known);
                numbers.put(known.number(), name);
            }
        }
        for (Map.Entry<Integer, String> each : numbers.entrySet()) {
            withdraw(each.getKey(), each.getValue(), wanted.getOrDefault(each.getValue(), ""));
        }
    }

    private void refuseWhileItLiesInTheInbox(String name, Known known) {
        Path file = inbox.resolve(name);
        try {
            if (Files.isRegularFile(file) && Fingerprint.of(file).sha256().equals(known.sha256())) {
                problems.add(
                        "inbox/" + name + " akan ditarik, tetapi berkasnya masih ada di inbox; keluarkan dulu, lalu"
                                + " jalankan lagi.");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void withdraw(int number, String name, String reason) throws SQLException {
        Source source = source(name);
        if (source == null) {
            problems.add(name + ": tidak ada sumber bernama " + name.replaceFirst("/.*", "") + ".");
            return;
        }
        for (String later : restingOn(number, source)) {
            problems.add(name + " tidak dapat ditarik sendiri: " + later + " dimuat sesudahnya dan mengulang sebagian"
                    + " barisnya. Tarik juga kiriman itu, lalu taruh lagi berkasnya di inbox pada malam berikutnya.");
        }
        try (PreparedStatement update = connection.prepareStatement("""
                update staging.deliveries
                set outcome = 'withdrawn', withdrawn_on = ?, withdrawal = ?
                where delivery = ?
                """)) {
            update.setObject(1, runDate);
            update.setString(2, reason);
            update.setInt(3, number);
            update.executeUpdate();
        }
        SubjectTables tables = new SubjectTables(connection, source, number);
        tables.runShared("withdraw-delivery.sql");
        tables.runShared("versions-again.sql");
        if (source.register() != null) {
            tables.runShared("absent-still.sql");
            tables.runShared("absent-again.sql");
        }
        if (source.key().contains(LINE_KEY)) {
            tables.runShared("lines-again.sql");
        }
    }

    private @Nullable Source source(String name) {
        return sources.stream()
                .filter(each -> name.startsWith(each.code() + "/"))
                .findFirst()
                .orElse(null);
    }

    /** The newest delivery of the name; one taken back tonight stands for it, so that a repeated night takes back no other. */
    private @Nullable Known find(String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select delivery, sha256, outcome = 'loaded' as is_loaded, coalesce(withdrawn_on = ?, false) as is_tonight
                from staging.deliveries
                where source || '/' || file_name = ? and outcome <> 'refused'
                order by is_tonight desc, is_loaded desc, delivery desc
                limit 1
                """)) {
            query.setObject(1, runDate);
            query.setString(2, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new Known(
                                row.getInt("delivery"),
                                row.getString("sha256"),
                                row.getBoolean("is_tonight"),
                                row.getBoolean("is_loaded"))
                        : null;
            }
        }
    }

    /** Later deliveries that repeat rows: a repeated row is kept once, by the delivery that said it first. */
    private List<String> restingOn(int number, Source source) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select source || '/' || file_name as name
                from staging.deliveries
                where source = ? and delivery > ? and outcome = 'loaded' and duplicate_rows > 0
                order by delivery
                """)) {
            query.setString(1, source.code());
            query.setInt(2, number);
            List<String> names = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString("name"));
                }
            }
            return names;
        }
    }
}
