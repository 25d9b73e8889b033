package id.terang.site.api;

import id.terang.site.data.FigureColumn;
import id.terang.site.data.JsonFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A row of the open data as an object: the same names, the same values. */
final class ApiFigure {

    /** What the file itself says, or what is always {@code all} here. */
    private static final Set<FigureColumn> LEFT_OUT =
            Set.of(FigureColumn.OFFICE, FigureColumn.AREA, FigureColumn.BREAKDOWN, FigureColumn.BREAKDOWN_VALUE);

    private ApiFigure() {}

    static ObjectNode of(List<String> row) {
        ObjectNode figure = JsonFile.object();
        String[] cells = row.toArray(String[]::new);
        for (FigureColumn column : FigureColumn.values()) {
            if (!LEFT_OUT.contains(column)) {
                put(figure, column, column.of(cells));
            }
        }
        return figure;
    }

    private static void put(ObjectNode figure, FigureColumn column, String cell) {
        if (cell.isEmpty()) {
            figure.putNull(column.header());
            return;
        }
        switch (column.type()) {
            case NUMBER -> figure.put(column.header(), new BigDecimal(cell));
            case FLAG -> figure.put(column.header(), cell.equals("true"));
            case CODE, WORD, DAY -> figure.put(column.header(), cell);
        }
    }
}
