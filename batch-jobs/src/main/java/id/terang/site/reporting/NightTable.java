package id.terang.site.reporting;

import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.reporting.PastNight.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The last nights in words and as a table; the night itself stands first and is published, or nobody would read this. */
public final class NightTable {

    private final Wording words;
    private final UnaryOperator<String> subjects;

    /**
     * In one language.
     *
     * @param subjects what a gate was asked about → its name
     */
    public NightTable(Wording words, UnaryOperator<String> subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** Of the last 30 nights 28 were published, 1 was held, 1 did not run. */
    public String sentence(List<PastNight> past) {
        return words.texts()
                .get(
                        "night.sentence",
                        words.numbers().format(past.size() + 1L),
                        words.numbers().format(count(past, Outcome.PUBLISHED) + 1),
                        words.numbers().format(count(past, Outcome.HELD)),
                        words.numbers().format(count(past, Outcome.FAILED)),
                        words.numbers().format(count(past, Outcome.MISSING)));
    }

    /** One row a night, newest first. */
    public FigureTable table(PastNight tonight, List<PastNight> past) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(tonight, words.texts().get("night.tonight")));
        past.forEach(night -> rows.add(row(night, reason(night))));
        return new FigureTable(
                words.texts().get("night.caption"),
                List.of(
                        Column.text(words.texts().get("column.night")),
                        Column.text(words.texts().get("column.outcome")),
                        Column.number(words.texts().get("column.physical")),
                        Column.number(words.texts().get("column.loaded")),
                        Column.number(words.texts().get("column.pages"))),
                rows);
    }

    private Row row(PastNight night, @Nullable String note) {
        boolean ran = night.outcome() != Outcome.MISSING;
        return Row.of(
                Cell.of(words.dates().day(night.runDate())),
                Cell.of(words.texts()
                                .get("night.outcome." + night.outcome().name().toLowerCase(Locale.ROOT)))
                        .withNote(note),
                Cell.of(ran ? words.numbers().format(night.rowsIn()) : "–"),
                Cell.of(ran ? words.numbers().format(night.rowsOut()) : "–"),
                Cell.of(night.pages() == null ? "–" : words.numbers().format(night.pages()))
                        .withNote(
                                night.minutes() == null
                                        ? null
                                        : words.texts()
                                                .get(
                                                        "status.minutes",
                                                        words.numbers().format(night.minutes()))));
    }

    /** Why it was not published, or what held it before it was; null when nothing is to be said. */
    private @Nullable String reason(PastNight night) {
        return switch (night.outcome()) {
            case MISSING -> words.texts().get("night.missing");
            case FAILED -> words.texts().get("night.failed");
            case HELD -> held(night);
            case PUBLISHED -> night.heldBy() == null ? null : words.texts().get("night.held-before", held(night));
        };
    }

    private String held(PastNight night) {
        if (night.reasons().isEmpty()) {
            return words.texts().get("night.held." + (night.heldBy() == null ? "unknown" : night.heldBy()));
        }
        return String.join("; ", night.reasons().stream().map(this::answer).toList());
    }

    private String answer(String reason) {
        String[] parts = reason.split(" ", 2);
        return words.texts().get("gate." + parts[0]) + ": " + subjects.apply(parts[1]);
    }

    private static long count(List<PastNight> nights, Outcome outcome) {
        return nights.stream().filter(night -> night.outcome() == outcome).count();
    }
}
