package id.terang.site.section;

import id.terang.definition.Metric;
import id.terang.definition.place.Office;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.page.ChangesPage;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.source.MonthBefore;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What changed since last month: for each office, what its pages said first then and what they say now. */
public final class MonthTables {

    private static final String PORTAL = "*";

    private final Wording words;
    private final Places places;
    private final @Nullable MonthBefore month;
    private final LocalDate firstNight;
    private final LocalDate tonight;

    public MonthTables(
            Wording words, Places places, @Nullable MonthBefore month, LocalDate firstNight, LocalDate tonight) {
        this.words = words;
        this.places = places;
        this.month = month;
        this.firstNight = firstNight;
        this.tonight = tonight;
    }

    /** Whether there is a release old enough to compare with. */
    public boolean isCompared() {
        return month != null;
    }

    public ChangesPage.Since since() {
        if (month == null) {
            return new ChangesPage.Since(
                    words.texts()
                            .get(
                                    "changes.since.none",
                                    words.dates().day(firstNight),
                                    words.dates().day(firstNight.plusDays(MonthBefore.DAYS))),
                    List.of(),
                    List.of());
        }
        List<FigureTable> tables = new ArrayList<>();
        List<FigureTable> units = new ArrayList<>();
        add(tables, month, PORTAL, words.texts().get("place.portal"));
        for (Office office : places.offices()) {
            add(Places.isAgency(office) ? tables : units, month, office.code(), office.shortName());
        }
        return new ChangesPage.Since(
                words.texts()
                        .get(
                                "changes.since",
                                words.dates().day(month.runDate()),
                                words.numbers().format(ChronoUnit.DAYS.between(month.runDate(), tonight))),
                tables,
                units);
    }

    private void add(List<FigureTable> tables, MonthBefore compared, String office, String name) {
        PlaceFigures then = compared.then(office);
        PlaceFigures now = compared.now(office);
        List<Row> rows = new ArrayList<>();
        for (String metric : MonthBefore.METRICS) {
            Figure past = then.headline(metric).orElse(null);
            Figure present = now.headline(metric).orElse(null);
            if (past != null || present != null) {
                rows.add(row(past, present, compared.runDate()));
            }
        }
        if (!rows.isEmpty()) {
            tables.add(new FigureTable(
                    words.texts().get("changes.since.caption", name),
                    List.of(
                            Column.text(words.texts().get("column.metric")),
                            Column.number(words.dates().shortDay(compared.runDate())),
                            Column.number(words.dates().shortDay(tonight)),
                            Column.text(words.texts().get("column.change"))),
                    rows));
        }
    }

    private Row row(@Nullable Figure then, @Nullable Figure now, LocalDate thenOn) {
        Metric metric = Objects.requireNonNull(now == null ? then : now).metric();
        return Row.of(
                Cell.link(metric.label().in(words.language()), Addresses.metric(words.language(), metric.code())),
                then == null ? Cell.of("–") : replaced(then),
                now == null ? Cell.of("–") : current(now),
                Cell.of(change(then, now, thenOn)));
    }

    private Cell current(Figure figure) {
        return words.figures()
                .cell(figure, false)
                .withUnit(words.figures().unit(figure))
                .withNote(period(figure));
    }

    /** What was known then need not be in the data of tonight. */
    private Cell replaced(Figure figure) {
        Cell cell = figure.state() == State.PUBLISHED
                ? Cell.of(words.sentences().spoken(figure))
                : Cell.without(figure.state());
        return cell.withNote(period(figure));
    }

    private String period(Figure figure) {
        return words.dates().shortPeriod(figure.period());
    }

    private String change(@Nullable Figure then, @Nullable Figure now, LocalDate thenOn) {
        if (now == null) {
            return words.texts().get("changes.since.gone");
        }
        if (then == null) {
            return words.texts().get("changes.since.new");
        }
        Period past = then.period();
        if (past.kind() == Period.Kind.NOW) {
            return words.changes().since(now, then, words.dates().day(past.end()));
        }
        return now.period().equals(past)
                ? words.changes().revision(now, then, words.dates().day(thenOn))
                : words.changes().since(now, then, words.dates().period(past));
    }
}
