package id.terang.site.section;

import id.terang.definition.Instrument;
import id.terang.definition.Instrument.Band;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a score means under each version of the Ombudsman's instrument: no band of one is a band of another. */
public final class InstrumentTables {

    private final Wording words;

    public InstrumentTables(Wording words) {
        this.words = words;
    }

    /** One table for each version, the newest first; where it says what the values of a self-assessment mean, that after it. */
    public List<FigureTable> of(List<Instrument> instruments) {
        return instruments.stream()
                .sorted(Comparator.comparing(Instrument::validFrom).reversed())
                .flatMap(instrument -> instrument.levels().isEmpty()
                        ? Stream.of(table(instrument))
                        : Stream.of(table(instrument), levels(instrument)))
                .toList();
    }

    private FigureTable levels(Instrument instrument) {
        return new FigureTable(
                words.texts().get("instrument.level.caption", instrument.label().in(words.language())),
                List.of(
                        Column.number(words.texts().get("instrument.level")),
                        Column.text(words.texts().get("instrument.level.meaning")),
                        Column.number(words.texts().get("instrument.level.from"))),
                instrument.levels().reversed().stream()
                        .map(level -> new Row(List.of(
                                Cell.of(words.numbers().format(level.value())),
                                Cell.of(level.meaning().in(words.language())),
                                Cell.of(words.numbers().format(level.from()) + "%"))))
                        .toList());
    }

    private FigureTable table(Instrument instrument) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.number(words.texts().get("instrument.from")));
        columns.add(Column.text(words.texts().get("instrument.result")));
        if (instrument.qualifier() != null) {
            columns.add(Column.text(words.texts()
                    .get(
                            "instrument.result.if",
                            instrument.qualifier().condition().in(words.language()))));
        }
        return new FigureTable(
                words.texts()
                        .get("instrument.caption", instrument.label().in(words.language()), instrument.legalSource()),
                columns,
                instrument.bands().stream().map(band -> row(instrument, band)).toList());
    }

    private Row row(Instrument instrument, Band band) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.numbers().format(band.minimum())));
        cells.add(Cell.of(instrument.resultOf(band, false).in(words.language())));
        if (instrument.qualifier() != null) {
            cells.add(Cell.of(instrument.resultOf(band, true).in(words.language())));
        }
        return new Row(cells);
    }
}
