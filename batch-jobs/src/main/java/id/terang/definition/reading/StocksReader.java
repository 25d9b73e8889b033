package id.terang.definition.reading;

import id.terang.definition.Stock;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.CsvRow;
import java.util.List;

/** Reads {@code stocks.csv}. */
public final class StocksReader {

    private static final List<String> COLUMNS =
            List.of("measure", "place_kind", "place", "valid_from", "value", "source", "synthetic");

    private StocksReader() {}

    public static List<Stock> read(ConfigurationFolder folder) {
        return folder.csv("stocks.csv", COLUMNS).stream()
                .map(StocksReader::stock)
                .toList();
    }

    private static Stock stock(CsvRow row) {
        return new Stock(
                row.required("measure").text(),
                row.required("place_kind").text(),
                row.required("place").text(),
                row.required("valid_from").date(),
                row.required("value").decimal(),
                row.required("source").text(),
                row.required("synthetic").flag());
    }
}
