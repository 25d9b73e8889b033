package id.terang.site.reporting;

import id.terang.database.SqlFile;
import id.terang.definition.Applicability;
import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.Source;
import id.terang.definition.Subject;
import id.terang.definition.place.Office;
import id.terang.site.figure.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who has reported which month, told from published figures alone: a month that the open data hide is not betrayed here. An
 * agency that sends anything of a subject sends it whole, so a unit's month is told as soon as its agency's is.
 */
public final class Reports {

    /** How many months a reader is told of. */
    static final int MONTHS = 12;

    private final LocalDate asOf;
    private final Map<Subject, Metric> metrics = new LinkedHashMap<>();
    private final Map<Subject, List<Source>> sources = new HashMap<>();
    private final Map<String, Map<YearMonth, Value>> told = new HashMap<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Applicability applicability;

    /** Knows nothing yet; months come with {@link #add}. */
    public Reports(Definitions definitions, LocalDate asOf) {
        this.asOf = asOf;
        this.applicability = new Applicability(definitions);
        definitions
                .reporting()
                .quality()
                .reporting()
                .forEach((subject, code) -> definitions.metrics().stream()
                        .filter(metric -> metric.code().equals(code))
                        .forEach(metric -> metrics.put(subject, metric)));
        definitions
                .sources()
                .forEach(source -> sources.computeIfAbsent(source.subject(), subject -> new ArrayList<>())
                        .add(source));
        definitions.offices().forEach(office -> offices.put(office.code(), office));
    }

    /** Everything the release publishes by month. */
    public static Reports read(Connection connection, Definitions definitions, LocalDate asOf) throws SQLException {
        Reports reports = new Reports(definitions, asOf);
        String sql = SqlFile.read(Reports.class, "report-months.sql");
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            reports.metrics.values().stream().map(Metric::code).toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    reports.add(
                            row.getString("metric"),
                            row.getString("place"),
                            YearMonth.from(row.getObject("period_start", LocalDate.class)),
                            value(row));
                }
            }
        }
        return reports;
    }

    private static Value value(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return switch (state) {
            case "published" -> new Value.Published(row.getBigDecimal("value"), null, null, null, null, null, null);
            case "suppressed" -> new Value.Suppressed();
            case "not_available" -> new Value.NotAvailable();
            case "not_applicable" -> new Value.NotApplicable();
            default -> throw new IllegalStateException("Figures have no state '" + state + "'");
        };
    }

    /** Takes a month of a metric at an office. */
    public void add(String metric, String office, YearMonth month, Value value) {
        told.computeIfAbsent(metric + " " + office, key -> new HashMap<>()).put(month, value);
    }

    LocalDate asOf() {
        return asOf;
    }

    List<Subject> subjects() {
        return List.copyOf(metrics.keySet());
    }

    /** The last months, oldest first, the running one included. */
    List<YearMonth> months() {
        YearMonth last = YearMonth.from(asOf);
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(at -> last.minusMonths((long) MONTHS - at))
                .toList();
    }

    /** Offices whose months are published, in the order of the configuration. */
    List<Office> expected() {
        return offices.values().stream()
                .filter(Reports::isToldByMonth)
                .filter(office -> office.validTo() == null || !office.validTo().isBefore(asOf))
                .toList();
    }

    static boolean isToldByMonth(Office office) {
        return "agency".equals(office.type().level())
                || "unit".equals(office.type().level());
    }

    /** The last months of an office, oldest first. */
    List<Report> of(Subject subject, Office office) {
        return months().stream().map(month -> of(subject, office, month)).toList();
    }

    /** The months an office is late with, of whatever subject, oldest first. */
    List<YearMonth> late(Office office) {
        return subjects().stream()
                .flatMap(subject -> of(subject, office).stream())
                .filter(report -> report.state() == ReportState.LATE)
                .map(Report::month)
                .distinct()
                .sorted()
                .toList();
    }

    /** The agencies that are late with a month of a subject. */
    List<Office> lateAgencies(Subject subject) {
        return expected().stream()
                .filter(office -> "agency".equals(office.type().level()))
                .filter(office -> of(subject, office).stream().anyMatch(report -> report.state() == ReportState.LATE))
                .toList();
    }

    /** The months of one subject an office is late with, oldest first. */
    List<YearMonth> late(Subject subject, Office office) {
        return of(subject, office).stream()
                .filter(report -> report.state() == ReportState.LATE)
                .map(Report::month)
                .toList();
    }

    /** Whose export brings a subject of an office: its own where it has one, else those that offices share. */
    List<Source> sources(Subject subject, Office office) {
        List<Source> carrying = sources.getOrDefault(subject, List.of()).stream()
                .filter(source -> carries(source, office))
                .toList();
        List<Source> own = carrying.stream()
                .filter(source -> source.constants().containsKey("office"))
                .toList();
        return own.isEmpty() ? carrying : own;
    }

    private Report of(Subject subject, Office office, YearMonth month) {
        OptionalInt days = daysAllowed(subject, office);
        LocalDate due = month.atEndOfMonth().plusDays(days.orElse(0));
        boolean serves = !office.validFrom().isAfter(month.atEndOfMonth())
                && (office.validTo() == null || !office.validTo().isBefore(month.atDay(1)));
        return new Report(month, serves && days.isPresent() ? state(subject, office, month, due) : none(), due);
    }

    private static ReportState none() {
        return ReportState.NOT_EXPECTED;
    }

    private ReportState state(Subject subject, Office office, YearMonth month, LocalDate due) {
        Metric metric = metrics.get(subject);
        if (metric == null) {
            return none();
        }
        @Nullable
        Value value =
                told.getOrDefault(metric.code() + " " + office.code(), Map.of()).get(month);
        return switch (value) {
            case Value.Published published when published.value().signum() != 0 -> ReportState.REPORTED;
            case Value.Published zero when month.atEndOfMonth().isAfter(asOf) -> ReportState.WAITING;
            case Value.Published zero -> ReportState.ZERO;
            case Value.Suppressed hidden -> ReportState.HIDDEN;
            case Value.NotApplicable impossible -> none();
            case Value.NotAvailable missing -> absent(metric, office, month, due);
            case null -> absent(metric, office, month, due);
        };
    }

    private ReportState absent(Metric metric, Office office, YearMonth month, LocalDate due) {
        if (!applicability.applies(metric, "office", office.code())) {
            return none();
        }
        if (isToldAbove(metric, office, month)) {
            return ReportState.HIDDEN;
        }
        if (isBeforeTheFirst(metric, office, month)) {
            return none();
        }
        return asOf.isAfter(due) ? ReportState.LATE : ReportState.WAITING;
    }

    /** What an office began to report later was not due before; one that never reported it owes every month. */
    private boolean isBeforeTheFirst(Metric metric, Office office, YearMonth month) {
        return told.getOrDefault(metric.code() + " " + office.code(), Map.of()).entrySet().stream()
                .filter(one -> one.getValue() instanceof Value.Suppressed
                        || (one.getValue() instanceof Value.Published published
                                && published.value().signum() != 0))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .filter(month::isBefore)
                .isPresent();
    }

    /** A view too sparse to publish has no figure of a unit; its agency's month tells that the report is there. */
    private boolean isToldAbove(Metric metric, Office office, YearMonth month) {
        Value above = told.getOrDefault(metric.code() + " " + office.parent(), Map.of())
                .get(month);
        return above instanceof Value.Published || above instanceof Value.Suppressed;
    }

    /** Days after a month's end until it is late: the warning age of the slowest source that can carry the office; empty: none can. */
    private OptionalInt daysAllowed(Subject subject, Office office) {
        return sources.getOrDefault(subject, List.of()).stream()
                .filter(source -> carries(source, office))
                .mapToInt(source -> source.freshnessWarnHours() / 24)
                .max();
    }

    private boolean carries(Source source, Office office) {
        String only = source.constants().get("office");
        @Nullable Office at = office;
        while (only != null && at != null && !at.code().equals(only)) {
            at = at.parent() == null ? null : offices.get(at.parent());
        }
        return at != null;
    }
}
