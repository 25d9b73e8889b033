package id.terang.definition.reading;

import id.terang.definition.Instrument;
import id.terang.definition.Instrument.Band;
import id.terang.definition.Instrument.Counterpart;
import id.terang.definition.Instrument.Dimension;
import id.terang.definition.Instrument.Indicator;
import id.terang.definition.Instrument.Level;
import id.terang.definition.Instrument.Qualifier;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.Mapping;
import id.terang.definition.file.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code instruments/<code in lower case>.yaml}. */
public final class InstrumentsReader {

    private static final Set<String> EFFORTS = Set.of("light", "medium", "heavy");
    private static final Set<String> ZONES = Set.of("green", "yellow", "red");

    private InstrumentsReader() {}

    public static List<Instrument> read(ConfigurationFolder folder) {
        return folder.yamlFiles("instruments").stream()
                .map(name -> folder.yaml(name).as(file -> instrument(file, FileNames.stem(name))))
                .toList();
    }

    private static Instrument instrument(Mapping file, String stem) {
        Value validTo = file.optional("valid-to");
        return new Instrument(
                FileNames.codeOf(file, stem),
                file.text("label"),
                file.required("legal-source").text(),
                file.required("valid-from").date(),
                validTo == null ? null : validTo.date(),
                file.required("computable").flag(),
                file.required("decimals").integer(),
                file.parts("dimensions", InstrumentsReader::dimension),
                file.parts("bands", InstrumentsReader::band),
                file.parts("levels", InstrumentsReader::level),
                file.keys().contains("qualifier") ? file.part("qualifier").as(InstrumentsReader::qualifier) : null);
    }

    private static Qualifier qualifier(Mapping part) {
        return new Qualifier(
                part.text("suffix"),
                part.text("condition"),
                part.required("confirmed").flag());
    }

    private static Dimension dimension(Mapping part) {
        return new Dimension(
                part.required("code").code(),
                part.text("label"),
                part.required("weight").decimal(),
                part.parts("indicators", InstrumentsReader::indicator));
    }

    private static Indicator indicator(Mapping part) {
        return new Indicator(
                part.required("code").code(),
                part.text("label"),
                part.required("weight").decimal(),
                part.required("scale-max").decimal(),
                part.optionalText("metric"),
                part.values("steps").stream().map(Value::decimal).toList(),
                part.text("action"),
                oneOf(part.required("effort"), EFFORTS, "light, medium or heavy"),
                part.required("legal-source").text(),
                part.required("confirmed").flag(),
                counterpart(part));
    }

    private static @Nullable Counterpart counterpart(Mapping part) {
        Value metric = part.optional("compare-with");
        Map<String, Value> only = part.table("compare-value");
        if (only.size() > 1 || (metric == null && !only.isEmpty())) {
            only.values().iterator().next().wrong("one breakdown with one value, beside compare-with");
        }
        return metric == null
                ? null
                : new Counterpart(
                        metric.code(),
                        only.keySet().stream().findFirst().orElse(null),
                        only.values().stream().findFirst().map(Value::text).orElse(null));
    }

    private static Band band(Mapping part) {
        return new Band(
                part.required("code").text(),
                part.required("minimum").decimal(),
                part.text("label"),
                oneOf(part.required("zone"), ZONES, "green, yellow or red"));
    }

    private static Level level(Mapping part) {
        return new Level(part.required("value").decimal(), part.required("from").decimal(), part.text("meaning"));
    }

    private static String oneOf(Value value, Set<String> allowed, String expected) {
        if (!allowed.contains(value.text())) {
            value.wrong(expected);
        }
        return value.text();
    }
}
