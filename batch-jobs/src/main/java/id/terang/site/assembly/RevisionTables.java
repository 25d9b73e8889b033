package id.terang.site.assembly;

import id.terang.definition.Metric;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.source.Places;
import id.terang.site.source.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a metric as earlier releases knew them. */
final class RevisionTables {

    private static final int SHOWN = 60;

    private final Wording words;
    private final Places places;

    RevisionTables(Wording words, Places places) {
        this.words = words;
        this.places = places;
    }

    /** Old and new value, and from when to when the old one stood; null when nothing was revised. */
    @Nullable
    FigureTable table(Metric metric, List<Revision> revisions) {
        if (revisions.isEmpty()) {
            return null;
        }
        return new FigureTable(
                words.texts()
                        .get(
                                "revisions.caption",
                                metric.label().in(words.language()),
                                words.numbers().format(revisions.size())),
                List.of(
                        Column.text(words.texts().get("revisions.place")),
                        Column.text(words.texts().get("column.period")),
                        Column.number(words.texts().get("revisions.before")),
                        Column.number(words.texts().get("revisions.after")),
                        Column.number(words.texts().get("column.change"))),
                revisions.stream().limit(SHOWN).map(this::row).toList());
    }

    private Row row(Revision revision) {
        return Row.of(
                Cell.of(places.name(revision.placeKind(), revision.place(), words.texts())),
                Cell.of(words.dates().shortPeriod(revision.period())),
                Cell.of(words.numbers().format(revision.before()))
                        .withNote(words.texts()
                                .get(
                                        "revisions.known",
                                        words.dates().shortDay(revision.knownSince()),
                                        words.dates().shortDay(revision.replacedOn()))),
                Cell.link(
                                words.numbers().format(revision.after()),
                                Addresses.page(words.language(), "/perubahan/") + "#"
                                        + ChangesPages.anchor(revision.release()))
                        .withNote(words.texts()
                                .get("revisions.since", words.dates().shortDay(revision.replacedOn()))),
                Cell.of(words.numbers().signed(revision.after().subtract(revision.before()))));
    }
}
