package id.terang.site.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every office is now: of each metric and kind of period the latest figure that is final and, where there is one, the one that
 * still moves. Gathered while the files for download are written.
 */
public final class LatestFigures implements RowTaker {

    private final Map<String, Map<String, List<String>>> offices = new LinkedHashMap<>();

    /** The rows of an office, cells by ordinal of {@link FigureColumn}, in the order of metrics and kinds of period. */
    public List<List<String>> of(String office) {
        return new ArrayList<>(offices.getOrDefault(office, Map.of()).values());
    }

    @Override
    public void row(String[] cells) {
        String office = FigureColumn.OFFICE.of(cells);
        if (!office.isEmpty() && FigureColumn.BREAKDOWN.of(cells).equals("all")) {
            boolean moves = FigureColumn.MARKS.of(cells).contains("p");
            String kind = FigureColumn.METRIC.of(cells) + FigureColumn.PERIOD.of(cells) + moves;
            // Rows come oldest first: the last one stays.
            offices.computeIfAbsent(office, code -> new LinkedHashMap<>()).put(kind, List.of(cells));
        }
    }

    /** Puts those of further metrics behind these. */
    void add(LatestFigures further) {
        further.offices.forEach((office, kinds) ->
                offices.computeIfAbsent(office, code -> new LinkedHashMap<>()).putAll(kinds));
    }
}
