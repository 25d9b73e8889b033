package id.terang.score.compliance;

import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Instrument;
import id.terang.definition.Instrument.Dimension;
import id.terang.definition.Instrument.Indicator;
import id.terang.definition.Text;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Instruments of the Ombudsman as shipped in {@code config/instruments}, and ORI-2022 with few indicators to reckon by hand. */
public final class Ombudsman {

    private static final Map<String, Instrument> SHIPPED = DefinitionsLoader.load(
                    Path.of(Objects.requireNonNull(System.getProperty("terang.home")))
                            .resolve("config"))
            .instruments()
            .stream()
            .collect(Collectors.toMap(Instrument::code, Function.identity()));

    private static final Map<String, List<Indicator>> FEW = Map.of(
            "input",
            List.of(assessed("knowledge", "60"), assessed("facilities", "40")),
            "proses",
            List.of(assessed("standard", "100")),
            "output",
            List.of(computed("ikm", "100", "ikm", "25", "65", "76.61", "88.31")),
            "pengaduan",
            List.of(
                    computed("on-time", "50", "selesai-tepat-waktu", "0", "50", "75", "90"),
                    assessed("procedure", "50")));

    /** The shipped weights of dimensions and the shipped bands, over six indicators of the tests' own. */
    public static final Instrument FEW_INDICATORS = withFewIndicators(shipped("ORI-2022"));

    private Ombudsman() {}

    static Instrument shipped(String code) {
        return Objects.requireNonNull(SHIPPED.get(code), code);
    }

    private static Instrument withFewIndicators(Instrument shipped) {
        return new Instrument(
                shipped.code(),
                shipped.label(),
                shipped.legalSource(),
                shipped.validFrom(),
                shipped.validTo(),
                shipped.computable(),
                shipped.decimals(),
                shipped.dimensions().stream()
                        .map(dimension -> new Dimension(
                                dimension.code(),
                                dimension.label(),
                                dimension.weight(),
                                Objects.requireNonNull(FEW.get(dimension.code()), dimension.code())))
                        .toList(),
                shipped.bands(),
                shipped.levels(),
                shipped.qualifier());
    }

    /** Values as tests write them: {@code knowledge=3 facilities=2}; what is not named is missing. */
    static Map<String, IndicatorValue> values(String text) {
        Map<String, IndicatorValue> values = new TreeMap<>();
        for (String pair : text.split(" ", -1)) {
            String[] parts = pair.split("=", 2);
            values.put(
                    parts[0],
                    new IndicatorValue.Assessed(
                            new BigDecimal(parts[1]), "evidence", "assessor", LocalDate.of(2026, 6, 1)));
        }
        return values;
    }

    static Indicator computed(String code, String weight, String metric, String... steps) {
        return new Indicator(
                code,
                text(code),
                new BigDecimal(weight),
                new BigDecimal("3"),
                metric,
                Arrays.stream(steps).map(BigDecimal::new).toList(),
                text("action"),
                "light",
                "product",
                false,
                null);
    }

    private static Indicator assessed(String code, String weight) {
        return new Indicator(
                code,
                text(code),
                new BigDecimal(weight),
                new BigDecimal("3"),
                null,
                List.of(),
                text("action"),
                "light",
                "product",
                false,
                null);
    }

    private static Text text(String words) {
        return new Text(words, words);
    }
}
