package id.terang.definition.reading;

import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.Mapping;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code gates.yaml}. */
public final class GatesReader {

    private static final List<String> LIMITS = List.of("unknown-codes-percent", "volume-percent", "score-jump-points");

    private GatesReader() {}

    public static Map<String, BigDecimal> read(ConfigurationFolder folder) {
        return folder.yaml("gates.yaml").as(GatesReader::limits);
    }

    private static Map<String, BigDecimal> limits(Mapping file) {
        Map<String, BigDecimal> limits = new LinkedHashMap<>();
        for (String limit : LIMITS) {
            limits.put(limit, file.required(limit).decimal());
        }
        // Asked for since a file without them was whole: that one still is.
        limits.put("ended-percent", file.optional("ended-percent", "50").decimal());
        limits.put("ended-entries", file.optional("ended-entries", "10").decimal());
        return Collections.unmodifiableMap(limits);
    }
}
