package id.terang.disclosure;

import id.terang.definition.Applicability;
import id.terang.disclosure.FigureTable.Row;
import java.util.List;

/**
 * Says "cannot be" instead of "nothing" or "not known" where the configuration knows that a metric has nothing to count. Only
 * for what is public already: a hidden figure stays hidden, or {@code [c]} beside {@code [z]} would mean "not zero".
 */
public final class NotApplicablePlaces {

    private NotApplicablePlaces() {}

    /** The protected table with {@code [z]} for places the metric does not apply to; what was counted there after all stays. */
    public static FigureTable mark(FigureTable table, Applicability applicability) {
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
        return switch (figure) {
            case Figure.NotAvailable missing -> true;
            case Figure.Published published -> published.base().signum() == 0;
            case Figure.Computed computed ->
                throw new IllegalStateException("Disclosure control comes first: a hidden zero must stay hidden");
            case Figure.Suppressed hidden -> false;
            case Figure.NotApplicable impossible -> false;
        };
    }
}
