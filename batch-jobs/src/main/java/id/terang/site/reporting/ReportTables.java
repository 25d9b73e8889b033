package id.terang.site.reporting;

import id.terang.definition.Subject;
import id.terang.definition.place.Office;
import id.terang.site.figure.Period;
import id.terang.site.part.Notice;
import id.terang.site.render.Wording;
import id.terang.site.reporting.ReportTable.Cell;
import id.terang.site.reporting.ReportTable.Legend;
import id.terang.site.reporting.ReportTable.Month;
import id.terang.site.reporting.ReportTable.Row;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who has reported, in the words of one language: whole for the status page, in lines for the front page, one office alone. */
public final class ReportTables {

    /** From so many offices on only those that are late are listed; the page keeps its weight. */
    private static final int LISTED = 120;

    private static final int NAMED = 6;

    private final Wording words;
    private final Reports reports;

    public ReportTables(Wording words, Reports reports) {
        this.words = words;
        this.reports = reports;
    }

    /** One table a subject: every office that reports by month. */
    public List<ReportTable> all() {
        return reports.subjects().stream().map(this::table).toList();
    }

    private ReportTable table(Subject subject) {
        List<Office> offices = reports.expected();
        boolean all = offices.size() <= LISTED;
        List<Row> rows = new ArrayList<>();
        for (Office office : offices) {
            List<Report> months = reports.of(subject, office);
            if (all ? isExpected(months) : isLate(months)) {
                rows.add(new Row(
                        office.shortName(), Addresses.office(words.language(), office.code()), cells(months, true)));
            }
        }
        long late = offices.stream()
                .filter(office -> isLate(reports.of(subject, office)))
                .count();
        return table(
                late == 0
                        ? words.texts().get("report.caption.none", subject(subject))
                        : counted("report.caption", late, subject(subject)),
                words.texts().get("column.office"),
                rows);
    }

    /** The months of one office, a row a subject; null when nothing is told of it by month. */
    public @Nullable ReportTable of(Office office, boolean nightly) {
        if (!Reports.isToldByMonth(office)) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        for (Subject subject : reports.subjects()) {
            List<Report> months = reports.of(subject, office);
            if (isExpected(months)) {
                rows.add(new Row(subject(subject), null, cells(months, nightly)));
            }
        }
        return rows.isEmpty()
                ? null
                : table(words.texts().get("report.own.caption"), words.texts().get("report.subject"), rows);
    }

    /** Who has not reported months that are due, one notice a subject; each office with all its months. */
    public List<Notice> late() {
        List<Notice> notices = new ArrayList<>();
        for (Subject subject : reports.subjects()) {
            Notice notice = notice(subject);
            if (notice != null) {
                notices.add(notice);
            }
        }
        return notices;
    }

    private @Nullable Notice notice(Subject subject) {
        List<String> late = reports.expected().stream()
                .map(office -> late(
                        office,
                        reports.of(subject, office).stream()
                                .filter(report -> report.state() == ReportState.LATE)
                                .map(Report::month)
                                .toList()))
                .filter(Objects::nonNull)
                .toList();
        if (late.isEmpty()) {
            return null;
        }
        String named = String.join(", ", late.subList(0, Math.min(NAMED, late.size())));
        return new Notice(
                Notice.Kind.GAP,
                counted("report.late.heading", late.size(), subject(subject)),
                late.size() > NAMED
                        ? words.texts()
                                .get("report.late.more", named, words.numbers().format(late.size() - NAMED))
                        : named,
                new Link(
                        words.texts().get("report.late.link"),
                        Addresses.page(words.language(), "/status/") + "#belum-melapor",
                        subject(subject)));
    }

    /** An office with the months it owes, oldest first; null when it owes none. */
    private @Nullable String late(Office office, List<YearMonth> months) {
        return months.isEmpty()
                ? null
                : counted(
                        "report.late.office",
                        months.size(),
                        office.shortName(),
                        words.dates().period(period(months.getFirst())));
    }

    private ReportTable table(String caption, String head, List<Row> rows) {
        List<Month> months = reports.months().stream()
                .map(month -> new Month(
                        words.dates().shortPeriod(period(month)).split("\u00a0", 2)[0],
                        words.dates().period(period(month))))
                .toList();
        List<Legend> legend = Arrays.stream(ReportState.values())
                .filter(state -> rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.style().equals(state.style())))
                .map(state ->
                        new Legend(state.style(), state.sign(), words.texts().get(key(state) + ".long")))
                .toList();
        return new ReportTable(caption, head, months, rows, legend);
    }

    /** Pages that stay the same for nights do not count days. */
    private List<Cell> cells(List<Report> months, boolean nightly) {
        return months.stream().map(report -> cell(report, nightly)).toList();
    }

    private Cell cell(Report report, boolean nightly) {
        if (report.state() == ReportState.LATE && nightly) {
            String days = words.numbers().format(report.daysLate(reports.asOf()));
            return new Cell(
                    report.state().style(),
                    report.state().sign() + days,
                    words.texts().get("report.state.late.days", days));
        }
        return new Cell(
                report.state().style(), report.state().sign(), words.texts().get(key(report.state())));
    }

    /** The words for a count, with more beside it. */
    private String counted(String key, long count, String... more) {
        List<Object> arguments = new ArrayList<>(List.of(words.numbers().format(count)));
        arguments.addAll(List.of(more));
        return words.texts().get(key + (count == 1 ? ".one" : ".other"), arguments.toArray());
    }

    private static String key(ReportState state) {
        return "report.state." + state.name().toLowerCase(Locale.ROOT);
    }

    private String subject(Subject subject) {
        return words.texts().get("subject." + subject.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isExpected(List<Report> months) {
        return months.stream().anyMatch(report -> report.state() != ReportState.NOT_EXPECTED);
    }

    private static boolean isLate(List<Report> months) {
        return months.stream().anyMatch(report -> report.state() == ReportState.LATE);
    }

    private static Period period(YearMonth month) {
        return new Period(Period.Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }
}
