package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.Stock;
import id.terang.definition.known.KnownMeasure;
import id.terang.definition.problem.Problems;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks that stocks name a stock measure and an existing place, once per day. */
final class StocksCheck {

    private static final String FILE = "config/stocks.csv";

    private StocksCheck() {}

    static void check(Definitions definitions, Problems problems) {
        Map<String, KnownMeasure> measures = KnownMeasure.all(definitions.registers());
        Places places = Places.of(definitions);
        Set<String> seen = new HashSet<>();
        for (Stock stock : definitions.stocks()) {
            String key = stock.measure() + " " + stock.placeKind() + " " + stock.place() + " " + stock.validFrom();
            String where = FILE + " " + key;
            KnownMeasure measure = measures.get(stock.measure());
            if (measure == null || !measure.kind().equals(KnownMeasure.STOCK)) {
                problems.add(where, "is not a stock in measures.csv");
            } else if (!measure.countsIn(stock.placeKind())) {
                problems.add(
                        where,
                        "is counted by " + String.join(" and ", measure.places()) + ", not by " + stock.placeKind());
            }
            if (!places.contains(stock.placeKind(), stock.place())) {
                problems.add(where, "names a place that is in neither config/offices.csv nor config/areas.csv");
            }
            if (stock.value().signum() < 0) {
                problems.add(where, "is " + stock.value() + "; expected zero or more");
            }
            if (!seen.add(key)) {
                problems.add(where, "is given twice; keep one");
            }
        }
    }
}
