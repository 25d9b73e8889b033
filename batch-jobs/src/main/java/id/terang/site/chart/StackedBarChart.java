package id.terang.site.chart;

import java.util.List;

/**
 * Horizontal bars divided into parts.
 *
 * @param parts names of one to four parts, in drawing order
 */
public record StackedBarChart(Caption caption, Scale scale, List<String> parts, List<Row> rows) implements ChartModel {

    /** One bar; its values stand in the order of the parts. */
    public record Row(String label, List<Datum> values) {

        public Row {
            values = List.copyOf(values);
        }
    }

    public StackedBarChart {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        if (parts.isEmpty() || parts.size() > 4) {
            throw new IllegalArgumentException("Chart " + caption.id() + " has " + parts.size() + " parts; 1 to 4");
        }
        for (Row row : rows) {
            if (row.values().size() != parts.size()) {
                throw new IllegalArgumentException("Bar '" + row.label() + "' of chart " + caption.id() + " has "
                        + row.values().size() + " values for " + parts.size() + " parts");
            }
        }
    }

    @Override
    public List<Datum> data() {
        return rows.stream().flatMap(row -> row.values().stream()).toList();
    }
}
