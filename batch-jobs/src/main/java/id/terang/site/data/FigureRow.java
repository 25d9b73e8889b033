package id.terang.site.data;

import id.terang.site.figure.Mark;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One released figure. Page, chart and download are all made from this row, so they cannot differ.
 *
 * @param placeKind {@code office} or {@code area}
 * @param place code; the root office is {@code *}
 * @param level of the place: portal, agency, unit, desk, post; province, regency, district, village
 * @param breakdown {@code all}, or the one breakdown of this figure
 * @param asOf the day the data were of when this value became known
 * @param release the release in which this value became known
 * @param synthetic true when made-up deliveries took part
 */
public record FigureRow(
        String metric,
        String placeKind,
        String place,
        String level,
        Period period,
        String breakdown,
        String breakdownValue,
        Value value,
        List<Mark> marks,
        LocalDate asOf,
        String release,
        boolean synthetic) {

    public FigureRow {
        marks = List.copyOf(marks);
    }

    /** Names the figure on pages, in {@code data-figure}; see docs/site-contract.md. */
    public String key() {
        return String.join(
                "|", metric, placeKind, place, periodKind(), period.start().toString(), breakdown, breakdownValue);
    }

    /** The machine number with all its decimals, or the symbol of its state; what {@code data-value} holds. */
    public String shown() {
        return switch (value) {
            case Value.Published published -> published.value().toPlainString();
            case Value.Suppressed hidden -> hidden.state().symbol();
            case Value.NotAvailable missing -> missing.state().symbol();
            case Value.NotApplicable pointless -> pointless.state().symbol();
        };
    }

    /** Whether the figure is of the place as a whole. */
    public boolean isTotal() {
        return breakdown.equals("all");
    }

    String periodKind() {
        return period.kind().name().toLowerCase(Locale.ROOT);
    }
}
