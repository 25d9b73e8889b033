package id.terang.score.compliance;

import id.terang.definition.Instrument;
import id.terang.definition.Instrument.Band;
import id.terang.definition.Instrument.Dimension;
import id.terang.definition.Instrument.Indicator;
import id.terang.definition.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** ORI-2022 with its published weights and bands, and few indicators. */
public final class Ombudsman {

    public static final Instrument ORI_2022 = new Instrument(
            "ORI-2022",
            text("ORI 2022"),
            "Peraturan Ombudsman 22/2016",
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2024, 12, 31),
            true,
            2,
            List.of(
                    new Dimension(
                            "input",
                            text("Input"),
                            new BigDecimal("21.85"),
                            List.of(assessed("knowledge", "60"), assessed("facilities", "40"))),
                    new Dimension(
                            "process", text("Proses"), new BigDecimal("32.37"), List.of(assessed("standard", "100"))),
                    new Dimension(
                            "output",
                            text("Output"),
                            new BigDecimal("24.24"),
                            List.of(computed("ikm", "100", "ikm", "25", "65", "76.61", "88.31"))),
                    new Dimension(
                            "complaints",
                            text("Pengaduan"),
                            new BigDecimal("21.54"),
                            List.of(
                                    computed("on-time", "50", "selesai-tepat-waktu", "0", "50", "75", "90"),
                                    assessed("procedure", "50")))),
            List.of(
                    band("A", "88.00", "green"),
                    band("B", "78.00", "green"),
                    band("C", "54.00", "yellow"),
                    band("D", "32.00", "red"),
                    band("E", "0", "red")));

    private Ombudsman() {}

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
                false);
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
                false);
    }

    private static Band band(String code, String minimum, String zone) {
        return new Band(code, new BigDecimal(minimum), text("Kualitas " + code), zone);
    }

    private static Text text(String words) {
        return new Text(words, words);
    }
}
