package id.terang.intake;

import id.terang.definition.Source;
import id.terang.definition.Source.Layout;
import id.terang.definition.Text;
import id.terang.intake.file.PhysicalRowCounter;
import id.terang.intake.file.RefusedDelivery;
import id.terang.intake.file.RowReader;
import id.terang.intake.file.RowReaders;
import id.terang.intake.row.RowPlan;
import id.terang.intake.row.TypedRows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Loads one delivery inside the transaction of its caller: copy, validate, find versions, merge, reconcile. */
final class DeliveryLoad {

    private static final String LINE_KEY = "@line";
    private static final int MOST_NAMES = 20;
    private static final int MANY_ROWS = 5_000;

    private final Connection connection;
    private final Delivery delivery;
    private final Source source;
    private final LocalDate runDate;
    private final int number;
    private final SubjectTables tables;
    private final List<Text> notices = new ArrayList<>();
    private final List<List<String>> columnNames = new ArrayList<>();
    private int headerRows;
    private int blankRows;
    private int otherRows;

    DeliveryLoad(Connection connection, Delivery delivery, Source source, LocalDate runDate, int number) {
        this.connection = connection;
        this.delivery = delivery;
        this.source = source;
        this.runDate = runDate;
        this.number = number;
        this.tables = new SubjectTables(connection, source, number);
    }

    List<Text> notices() {
        return List.copyOf(notices);
    }

    RowCounts run() throws SQLException, IOException {
        tables.take();
        RowReaders.check(delivery.file(), source);
        int physicalRows = PhysicalRowCounter.count(delivery.file(), source);
        stage();
        if (physicalRows > MANY_ROWS) {
            planForMany();
        }
        if (source.layout() == Layout.LONG) {
            tables.run("collapse.sql");
        }
        tables.run("validate.sql");
        if (source.takesUndated()) {
            tables.runShared("take-undated.sql");
        }
        RuleMessages.write(connection, delivery, number, source);
        tables.runShared("versions.sql");
        SubjectTables.Settled settled = tables.settled();
        if (source.register() != null && settled.outdone() > 0) {
            notices.add(sameNumber(settled.outdone()));
        }
        if (settled.superseding() > 0) {
            tables.runShared("supersede.sql");
        }
        if (source.key().contains(LINE_KEY)) {
            tables.runShared("withdraw.sql");
        }
        if (source.isWhole()) {
            endAbsent(settled);
        }
        RowCounts rows = reconcile(physicalRows, settled, tables.run("merge.sql"));
        if (source.isWhole()) {
            tables.runShared("ended.sql");
        }
        tables.run("days.sql");
        tables.empty();
        tables.runShared("forget-versions.sql");
        return rows;
    }

    /** A list that no longer has an entry says so once, to whoever runs the night: a list cut short looks the same. */
    private void endAbsent(SubjectTables.Settled settled) throws SQLException {
        int ended = tables.runShared("absent.sql");
        if (ended > 0) {
            notices.add(new Text(
                    delivery.location() + ": " + ended
                            + " isian yang tidak ada lagi dalam kiriman ini tidak berlaku lagi.",
                    delivery.location() + ": " + ended + " entries that this delivery no longer has have ended."));
        } else if (settled.rejected() > 0) {
            notices.add(new Text(
                    delivery.location()
                            + ": ada baris ditolak, jadi isian yang tidak ada dalam kiriman ini tetap berlaku.",
                    delivery.location() + ": rows were rejected, so entries that are not in this delivery stand."));
        }
    }

    /** An export may tell an event several times as it goes on; a register that a clerk keeps by hand has a slip there. */
    private Text sameNumber(int rows) {
        return new Text(
                delivery.location() + ": " + rows
                        + " baris memakai nomor yang dipakai lagi di bawahnya dengan isi lain;"
                        + " baris paling bawah yang berlaku. Beri setiap hal nomornya sendiri.",
                delivery.location() + ": " + rows + " rows have a number that a row further down uses again for"
                        + " something else; the lowest row counts. Give each thing its own number.");
    }

    /**
     * What a step leaves for the next one within the transaction has no statistics, and the planner takes it for a handful of
     * rows and loops over it: right for the usual small delivery, hours for a large one.
     */
    private void planForMany() throws SQLException {
        tables.analyze();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local enable_nestloop = off");
        }
    }

    private RowCounts reconcile(int physicalRows, SubjectTables.Settled settled, long insertedFacts)
            throws SQLException {
        RowCounts rows = new RowCounts(
                physicalRows,
                headerRows,
                blankRows,
                otherRows,
                settled.loaded(),
                settled.rejected(),
                settled.duplicate(),
                settled.superseding(),
                settled.unknownCodes());
        if (!rows.isReconciled() || insertedFacts != settled.acceptedFacts()) {
            throw new ReconciliationFailure(delivery, rows);
        }
        RejectedShare.check(connection, source, number, rows);
        return rows;
    }

    private void stage() throws SQLException, IOException {
        List<String> columns = tables.contentColumns();
        String copy = "copy staging." + source.subject().table() + " (delivery, line, " + String.join(", ", columns)
                + ", key, content_hash) from stdin (format binary)";
        try (RowReader reader = RowReaders.open(delivery.file(), source);
                RejectedRows rejected = new RejectedRows(delivery, number)) {
            CopyRows rows = new CopyRows(
                    new CopyManager(connection.unwrap(BaseConnection.class)).copyIn(copy), number, columns.size());
            try {
                read(reader, tables.rows(rows), rejected);
                rows.finish();
            } finally {
                rows.cancel();
            }
            rejected.copyTo(connection);
        }
    }

    private void read(RowReader reader, TypedRows rows, RejectedRows rejected) {
        RowPlan plan = null;
        while (reader.next()) {
            if (reader.row() <= source.lastHeaderRow()) {
                headerRows++;
                plan = header(reader);
            } else if (reader.isBlank()) {
                blankRows++;
            } else if (!require(plan).isData(reader)) {
                headerRows++;
            } else if (require(plan).isOwn(reader)) {
                require(plan).put(reader, rows, rejected);
            } else {
                otherRows++;
            }
        }
        require(plan);
    }

    /** Null until the last row of the header. */
    private @Nullable RowPlan header(RowReader reader) {
        if (reader.row() >= source.headerRow()) {
            columnNames.add(reader.cells());
        }
        return reader.row() == source.lastHeaderRow() ? plan(reader) : null;
    }

    private RowPlan plan(RowReader reader) {
        RowPlan plan = RowPlan.of(source, tables.fields(), columnNames, reader, runDate, delivery.fileName());
        if (!plan.unknownColumns().isEmpty()) {
            String names = names(plan.unknownColumns());
            notices.add(new Text(
                    delivery.location() + ": kolom yang tidak dijelaskan sumber dilewati: " + names + ".",
                    delivery.location() + ": columns that the source does not describe are skipped: " + names + "."));
        }
        return plan;
    }

    /** Names come from the file: few of them, on one line. */
    private static String names(List<String> columns) {
        String shown = String.join(", ", columns.subList(0, Math.min(columns.size(), MOST_NAMES)));
        int more = columns.size() - MOST_NAMES;
        return ReadableName.of(shown) + (more > 0 ? " … +" + more : "");
    }

    private RowPlan require(@Nullable RowPlan plan) {
        if (plan == null) {
            throw new RefusedDelivery(
                    RefusedDelivery.Kind.COLUMNS,
                    "Baris judul kolom (baris " + source.lastHeaderRow() + ") tidak ada di berkas.",
                    "The file has no header in row " + source.lastHeaderRow() + ".");
        }
        return plan;
    }
}
