package id.terang.site.section;

import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.source.Ledger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the checks before publication said: those that found something apart from those that passed. */
public final class GateTables {

    /** A day, or a number with the hours of a gate behind it; a gate writes both in one way for every language. */
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})|([0-9]+(?:\\.[0-9]+)?)( h\\b)?");

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    private final Wording words;
    private final List<Ledger.Gate> gates;
    private final UnaryOperator<String> subjects;

    public GateTables(Wording words, List<Ledger.Gate> gates, UnaryOperator<String> subjects) {
        this.words = words;
        this.gates = gates;
        this.subjects = subjects;
    }

    public String sentence() {
        long found = gates.stream().filter(gate -> !isPassed(gate)).count();
        return words.texts()
                .get(
                        found == 0 ? "status.gates.passed" : "status.gates.found",
                        words.numbers().format(gates.size()),
                        words.numbers().format(found));
    }

    public FigureTable found() {
        return table(
                words.texts().get("status.gates.caption"),
                gates.stream().filter(gate -> !isPassed(gate)).toList());
    }

    /** Without the count of rows of each source, which has a section of its own. */
    public FigureTable passed() {
        List<Ledger.Gate> passed = gates.stream()
                .filter(gate -> isPassed(gate) && !"reconciliation".equals(gate.gate()))
                .toList();
        return table(words.texts().get("status.gates.open"), passed);
    }

    private static boolean isPassed(Ledger.Gate gate) {
        return "passed".equals(gate.severity());
    }

    private FigureTable table(String caption, List<Ledger.Gate> shown) {
        List<Row> rows = shown.stream()
                .map(gate -> Row.of(
                        Cell.of(words.texts().get("gate." + gate.gate())),
                        Cell.of(subjects.apply(gate.subject())),
                        Cell.of(words.texts().get("severity." + gate.severity()))
                                .withNote(gate.acknowledgement()),
                        Cell.of(written(gate.observed())),
                        Cell.of(written(gate.allowed()))))
                .toList();
        return new FigureTable(
                caption,
                List.of(
                        Column.text(words.texts().get("column.gate")),
                        Column.text(words.texts().get("column.subject")),
                        Column.text(words.texts().get("column.outcome")),
                        Column.number(words.texts().get("column.observed")),
                        Column.number(words.texts().get("column.allowed"))),
                rows);
    }

    /** 1080 h is 45 days, 83.94 is 83,94 where the language writes it so. */
    String written(String value) {
        return "-".equals(value) ? "–" : WRITTEN.matcher(value).replaceAll(this::written);
    }

    private String written(MatchResult found) {
        if (found.group(1) != null) {
            return words.dates().day(LocalDate.parse(found.group(1)));
        }
        BigDecimal number = new BigDecimal(found.group(2));
        if (found.group(3) == null) {
            return words.numbers().format(number);
        }
        BigDecimal[] days = number.divideAndRemainder(HOURS);
        return days[1].signum() == 0
                ? words.texts().get("status.days", words.numbers().format(days[0]))
                : words.texts().get("status.hours", words.numbers().format(number));
    }
}
