package id.terang.definition.known;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A measure that the measure stage counts, as it declares it in {@code measures.csv}.
 *
 * @param kind count, snapshot, days, distinct or stock
 * @param places kinds of places it is counted for
 */
public record KnownMeasure(String kind, List<String> places, List<String> breakdowns) {

    /** The kind of a denominator that config/stocks.csv gives. */
    public static final String STOCK = "stock";
    /** The kind of a histogram of working days. */
    public static final String DAYS = "days";

    /** All measures, by name. */
    public static Map<String, KnownMeasure> all() {
        Map<String, KnownMeasure> measures = new LinkedHashMap<>();
        for (NamedCsvRecord row :
                CsvReader.builder().ofNamedCsvRecord(Resource.read("/id/terang/measure/measures.csv"))) {
            measures.put(
                    row.getField("measure"),
                    new KnownMeasure(
                            row.getField("kind"),
                            List.of(row.getField("places").split("\\|")),
                            List.of(row.getField("breakdowns").split("\\|"))));
        }
        return measures;
    }

    /** Whether it is counted for offices or areas. */
    public boolean countsIn(String placeKind) {
        return places.contains(placeKind);
    }

    /** Whether it may be divided by this breakdown; a stock without one is the same below every value of it. */
    public boolean isBrokenDownBy(String breakdown) {
        return kind.equals(STOCK) || breakdowns.contains(breakdown);
    }
}
