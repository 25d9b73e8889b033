package id.terang.definition.reference;

import id.terang.database.CopyTable;
import id.terang.definition.Definitions;
import id.terang.definition.Instrument;
import id.terang.definition.Portal;
import id.terang.definition.Stock;
import id.terang.definition.Vocabulary;
import id.terang.definition.WorkCalendar;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies an instance's definitions into schema {@code ref}, in the caller's transaction. */
public final class ReferenceTables {

    private static final List<String> TABLES = List.of(
            "run",
            "places",
            "place_ancestors",
            "months",
            "working_days",
            "working_day_ordinals",
            "legal_limits",
            "stocks",
            "metrics",
            "metric_views",
            "vocabulary",
            "indicators");

    private ReferenceTables() {}

    /**
     * Empties every table of {@code ref} and fills it again.
     *
     * @param synthetic true when any data of the night is made up
     * @throws WorkCalendar.MissingCalendar when the calendar lacks the year of {@code runDate}
     */
    public static void write(
            Connection connection, Definitions definitions, LocalDate runDate, String release, boolean synthetic)
            throws SQLException {
        if (!definitions.calendar().years().contains(runDate.getYear())) {
            throw new WorkCalendar.MissingCalendar(Year.of(runDate.getYear()));
        }
        String tables = Stream.of(TABLES, RegisterRows.TABLES)
                .flatMap(List::stream)
                .map(table -> "ref." + table)
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate " + tables);
            run(connection, definitions.portal(), runDate, release, synthetic);
            PlaceRows.write(connection, definitions);
            CalendarRows.write(connection, definitions.calendar());
            limits(connection, definitions.portal());
            stocks(connection, definitions.stocks());
            MetricRows.write(connection, definitions);
            RegisterRows.write(connection, definitions.registers().all(), definitions.sources());
            vocabulary(connection, definitions.vocabulary());
            indicators(connection, definitions.instruments());
            statement.execute("analyze " + tables);
        }
    }

    /** Tells the stages after intake which release they prepare, and whether any data of it is made up. */
    public static void nameRelease(Connection connection, String release, boolean synthetic) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update ref.run set release = ?, synthetic = ?")) {
            update.setString(1, release);
            update.setBoolean(2, synthetic);
            update.executeUpdate();
        }
    }

    private static void run(Connection connection, Portal portal, LocalDate runDate, String release, boolean synthetic)
            throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.run")) {
            copy.add(runDate, runDate.minusDays(1), portal.zone(), release, synthetic);
        }
    }

    private static void limits(Connection connection, Portal portal) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.legal_limits")) {
            portal.legalLimits().forEach(copy::add);
        }
    }

    private static void stocks(Connection connection, List<Stock> stocks) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.stocks")) {
            for (Stock stock : stocks) {
                copy.add(
                        stock.measure(),
                        stock.placeKind(),
                        stock.place(),
                        stock.validFrom(),
                        stock.value(),
                        stock.synthetic());
            }
        }
    }

    private static void vocabulary(Connection connection, Vocabulary vocabulary) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.vocabulary")) {
            vocabulary
                    .values()
                    .forEach((breakdown, values) -> values.keySet().forEach(value -> copy.add(breakdown, value)));
        }
    }

    private static void indicators(Connection connection, List<Instrument> instruments) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.indicators")) {
            for (Instrument instrument : instruments) {
                instrument.dimensions().stream()
                        .flatMap(dimension -> dimension.indicators().stream())
                        .forEach(indicator -> copy.add(instrument.code(), indicator.code(), indicator.scaleMax()));
            }
        }
    }
}
