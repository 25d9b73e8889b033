package id.terang.definition.reading;

import id.terang.definition.OldAddress;
import id.terang.definition.Text;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.CsvRow;
import java.util.List;

/** Reads {@code addresses.csv}; an instance of which no page ever moved has none. */
public final class OldAddressesReader {

    private static final List<String> COLUMNS = List.of("address", "became", "to", "reason_id", "reason_en");

    private OldAddressesReader() {}

    public static List<OldAddress> read(ConfigurationFolder folder) {
        return folder.csvIfPresent("addresses.csv", COLUMNS).stream()
                .map(OldAddressesReader::address)
                .toList();
    }

    private static OldAddress address(CsvRow row) {
        boolean moved = row.required("became").oneOf("moved", "gone").equals("moved");
        boolean hasReason = row.optional("reason_id") != null || row.optional("reason_en") != null;
        Text reason = hasReason ? row.text("reason") : null;
        return new OldAddress(row.required("address").text(), moved, row.optionalText("to"), reason);
    }
}
