package id.terang.definition.known;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterMeasure;
import id.terang.definition.register.Registers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The kind of a level that entries of a register give. */
    public static final String LEVEL = "level";

    /** All measures, by name: those of the code and those that registers declare. */
    public static Map<String, KnownMeasure> all(Registers registers) {
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
        for (Register register : registers.all()) {
            register.measures().forEach(measure -> measures.put(register.nameOf(measure), of(measure)));
        }
        return measures;
    }

    private static KnownMeasure of(RegisterMeasure measure) {
        List<String> breakdowns =
                Stream.concat(Stream.of("all"), measure.breakdowns().stream()).toList();
        return new KnownMeasure(measure.kind().name().toLowerCase(Locale.ROOT), List.of("office", "area"), breakdowns);
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
