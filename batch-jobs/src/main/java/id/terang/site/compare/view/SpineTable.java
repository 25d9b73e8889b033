package id.terang.site.compare.view;

import id.terang.site.compare.SpineBar;
import id.terang.site.compare.Standing;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All metrics of a place beside those of similar places.
 *
 * @param heading the finding: how many stand better and worse
 * @param sentence what is compared with what
 * @param caption of the table
 * @param rows what differs first, then what is similar
 * @param folded further compared rows, which a reader opens
 * @param others what is not compared and why; null when everything is
 */
public record SpineTable(
        String heading,
        String sentence,
        String caption,
        List<Row> rows,
        List<Row> folded,
        @Nullable FigureTable others) {

    public SpineTable {
        rows = List.copyOf(rows);
        folded = List.copyOf(folded);
    }

    /**
     * One compared metric.
     *
     * @param metric its name, linked, the period as a note
     * @param value number with its base
     * @param word better, similar or worse in one or two words
     * @param comparison the median and the number of places behind the word
     * @param change against the period before, in words; null where nothing is before it
     * @param progress over several periods, in words
     */
    public record Row(
            Cell metric,
            Cell value,
            Standing standing,
            String word,
            String comparison,
            SpineBar bar,
            @Nullable String change,
            String progress) {}
}
