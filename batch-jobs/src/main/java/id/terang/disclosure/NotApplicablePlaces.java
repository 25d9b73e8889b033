package id.terang.disclosure;

import id.terang.definition.Applicability;
import id.terang.disclosure.FigureTable.Row;
import java.util.List;

/** Says "cannot be" instead of "not known" where the configuration knows that a metric has nothing to count. */
public final class NotApplicablePlaces {

    private NotApplicablePlaces() {}

    /** The table with {@code [z]} for places the metric does not apply to; a place where something was counted stays. */
    public static FigureTable mark(FigureTable table, Applicability applicability) {
        if (table.metric().appliesWhere() == null) {
            return table;
        }
        List<Row> rows = table.rows().stream()
                .map(row -> isNothing(row.figure())
                                && !applicability.applies(
                                        table.metric(),
                                        table.placeKind(),
                                        row.place().code())
                        ? row.with(new Figure.NotApplicable())
                        : row)
                .toList();
        return table.with(rows);
    }

    private static boolean isNothing(Figure figure) {
        return figure instanceof Figure.Computed computed && computed.base().signum() == 0;
    }
}
