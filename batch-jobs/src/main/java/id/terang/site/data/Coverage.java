package id.terang.site.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day to which day the rows of a metric reach. */
final class Coverage implements RowTaker {

    private String first = "";
    private String last = "";

    @Override
    public void row(String[] cells) {
        String start = FigureColumn.PERIOD_START.of(cells);
        String end = FigureColumn.PERIOD_END.of(cells);
        first = first.isEmpty() || start.compareTo(first) < 0 ? start : first;
        last = end.compareTo(last) > 0 ? end : last;
    }

    @Nullable
    LocalDate first() {
        return first.isEmpty() ? null : LocalDate.parse(first);
    }

    @Nullable
    LocalDate last() {
        return last.isEmpty() ? null : LocalDate.parse(last);
    }
}
