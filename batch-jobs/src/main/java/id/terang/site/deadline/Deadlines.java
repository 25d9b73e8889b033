package id.terang.site.deadline;

import id.terang.definition.Portal;
import id.terang.definition.WorkCalendar;
import id.terang.definition.WorkCalendar.Holiday;
import id.terang.site.page.DeadlinePage;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.KeyFact;
import id.terang.site.render.Wording;
import id.terang.site.shell.Shell;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calculator as tables: a row for every day of some weeks, a column for every limit. */
public final class Deadlines {

    /** Who complained two weeks ago asks too; six weeks ahead are as far as anybody plans. */
    private static final int WEEKS_BEFORE = 2;

    private static final int WEEKS_AHEAD = 6;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int NAMED = 3;

    /** Working days to check a complaint that came in (SP4N-LAPOR!). */
    public static final int TO_VERIFY = 3;

    /** The official term that follows the plain one. */
    private static final Pattern OFFICIAL = Pattern.compile(" \\([^)]*\\)$");

    private final Wording words;
    private final WorkCalendar calendar;
    private final Map<Integer, List<String>> limits;
    private final LocalDate today;

    /** @param classifications the words for a legal class of complaints */
    public Deadlines(
            Wording words,
            WorkCalendar calendar,
            Portal portal,
            UnaryOperator<String> classifications,
            LocalDate today) {
        this.words = words;
        this.calendar = calendar;
        this.limits = portal.legalLimits().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.mapping(limit -> classifications.apply(limit.getKey()), Collectors.toList())));
        this.today = today;
    }

    public DeadlinePage page(Shell shell) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.minusWeeks(WEEKS_BEFORE);
        LocalDate last = monday.plusWeeks(WEEKS_AHEAD).minusDays(1);
        Map<LocalDate, Holiday> skipped = new TreeMap<>();
        Set<Year> undecided = new TreeSet<>();
        Map<LocalDate, FigureTable> weeks = new LinkedHashMap<>();
        for (LocalDate week = first; week.isBefore(last); week = week.plusWeeks(1)) {
            weeks.put(week, week(week, skipped, undecided));
        }
        return new DeadlinePage(
                shell,
                first.toString(),
                last.toString(),
                tables(weeks, first, monday),
                tables(weeks, monday, monday.plusWeeks(1)).getFirst(),
                tables(weeks, monday.plusWeeks(1), last),
                undecided.stream()
                        .map(year -> words.texts().get("deadline.page.undecided", year.toString()))
                        .toList(),
                holidays(skipped),
                limits.entrySet().stream()
                        .map(limit -> new KeyFact(
                                words.texts()
                                        .get("deadline.days", words.numbers().format(limit.getKey())),
                                joined(limit.getValue())))
                        .toList());
    }

    /** Question (information request): the plain word alone, as the head of a column. */
    private static List<String> plain(List<String> classes) {
        return classes.stream()
                .map(name -> OFFICIAL.matcher(name).replaceFirst(""))
                .toList();
    }

    /** Question, suggestion. */
    private static String joined(List<String> names) {
        return names.getFirst()
                + names.stream()
                        .skip(1)
                        .map(name -> ", " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                        .collect(Collectors.joining());
    }

    private static List<FigureTable> tables(Map<LocalDate, FigureTable> weeks, LocalDate from, LocalDate before) {
        return weeks.entrySet().stream()
                .filter(week -> !week.getKey().isBefore(from) && week.getKey().isBefore(before))
                .map(Map.Entry::getValue)
                .toList();
    }

    private FigureTable week(LocalDate monday, Map<LocalDate, Holiday> skipped, Set<Year> undecided) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.texts().get("deadline.page.day")));
        columns.add(Column.text(
                words.texts().get("deadline.page.verify", words.numbers().format(TO_VERIFY))));
        limits.forEach((days, classes) -> columns.add(Column.text(words.texts()
                .get(
                        "deadline.page.class",
                        joined(plain(classes)),
                        words.numbers().format(days)))));
        List<Row> rows = new ArrayList<>();
        for (LocalDate day = monday; day.isBefore(monday.plusDays(DAYS_OF_A_WEEK)); day = day.plusDays(1)) {
            List<Cell> cells = new ArrayList<>();
            Holiday free = calendar.holidays().get(day);
            cells.add(Cell.of(words.dates().dayOfWeek(day)).withNote(free == null ? null : free.name()));
            List<Integer> allowed = new ArrayList<>(List.of(TO_VERIFY));
            allowed.addAll(limits.keySet());
            for (int workingDays : allowed) {
                Deadline deadline = Deadline.of(calendar, day, workingDays);
                cells.add(cell(deadline));
                switch (deadline) {
                    case Deadline.Decided decided ->
                        decided.skipped().forEach(holiday -> skipped.put(holiday.day(), holiday));
                    case Deadline.Undecided without -> undecided.add(without.year());
                }
            }
            rows.add(new Row(cells));
        }
        return new FigureTable(
                words.texts()
                        .get(
                                "deadline.page.week",
                                words.dates().day(monday),
                                words.dates().day(monday.plusDays(DAYS_OF_A_WEEK - 1))),
                columns,
                rows);
    }

    private Cell cell(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Decided decided ->
                Cell.of(words.dates().shortDayOfWeek(decided.last())).withNote(skipped(decided.skipped()));
            case Deadline.Undecided without ->
                Cell.of(words.texts().get("deadline.earliest", words.dates().shortDayOfWeek(without.earliest())))
                        .withNote(words.texts()
                                .get("deadline.undecided", without.year().toString()));
        };
    }

    private @Nullable String skipped(List<Holiday> holidays) {
        if (holidays.isEmpty()) {
            return null;
        }
        if (holidays.size() > NAMED) {
            return words.texts()
                    .get(
                            "deadline.skipped.many",
                            words.numbers().format(holidays.size()),
                            words.dates().shortDay(holidays.getFirst().day()),
                            words.dates().shortDay(holidays.getLast().day()));
        }
        return words.texts()
                .get(
                        "deadline.skipped",
                        holidays.stream()
                                .map(holiday -> words.dates().shortDay(holiday.day()))
                                .collect(Collectors.joining(", ")));
    }

    private FigureTable holidays(Map<LocalDate, Holiday> skipped) {
        return new FigureTable(
                words.texts().get("deadline.page.holidays.caption"),
                List.of(
                        Column.text(words.texts().get("deadline.page.day")),
                        Column.text(words.texts().get("deadline.page.holiday"))),
                skipped.values().stream()
                        .map(holiday -> Row.of(
                                Cell.of(words.dates().dayOfWeek(holiday.day())),
                                Cell.of(holiday.name()).withNote(holiday.source())))
                        .toList());
    }
}
