package id.terang.definition.reading;

import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.Mapping;
import id.terang.definition.file.Value;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.definition.register.RegisterMeasure;
import id.terang.definition.register.RegisterMeasure.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code registers/<code>.yaml}. */
public final class RegistersReader {

    private RegistersReader() {}

    public static List<Register> read(ConfigurationFolder folder) {
        return folder.yamlFiles("registers").stream()
                .map(name -> folder.yaml(name).as(file -> register(file, FileNames.stem(name))))
                .toList();
    }

    private static Register register(Mapping file, String stem) {
        return new Register(
                FileNames.codeOf(file, stem),
                file.text("label"),
                file.text("official-term"),
                file.text("entry"),
                file.text("definition"),
                file.required("legal-source").text(),
                file.required("confirmed").flag(),
                file.required("entries").oneOf("public", "private").equals("public"),
                file.optional("area", "none").choice(Register.AreaUse.class),
                file.required("title").text(),
                file.required("day").text(),
                file.texts("list"),
                file.optionalText("group-by"),
                file.texts("totals"),
                file.parts(
                        "ratios",
                        part -> new Register.Ratio(
                                part.required("of").text(), part.required("per").text(), part.text("label"))),
                file.lists("late"),
                file.texts("last-of"),
                file.parts("fields", RegistersReader::field),
                file.parts("measures", RegistersReader::measure),
                file.texts("window"),
                file.has("sample") ? file.part("sample").as(RegistersReader::sampling) : null);
    }

    private static RegisterField field(Mapping part) {
        RegisterField.Type type = part.required("type").choice(RegisterField.Type.class);
        return new RegisterField(
                part.required("name").text(),
                type,
                part.text("label"),
                part.optional("required", "false").flag(),
                part.optional("private", "false").flag(),
                part.optionalText("vocabulary"),
                part.optionalText("register"),
                part.optionalText("not-before"),
                part.optionalText("part-of"),
                part.lists("when"),
                number(part.optional("minimum"), 0),
                number(part.optional("maximum"), RegisterField.usualMaximum(type)),
                part.has("unit") ? part.text("unit") : null,
                part.texts("examples"));
    }

    private static long number(@Nullable Value value, long usual) {
        return value == null ? usual : value.decimal().longValue();
    }

    private static RegisterMeasure measure(Mapping part) {
        Kind kind = part.required("kind").choice(Kind.class);
        return new RegisterMeasure(
                part.required("name").text(),
                kind,
                part.lists("where"),
                part.optionalText("on"),
                kind == Kind.LEVEL ? weights(part) : one(part.optionalText("of")),
                part.optionalText("from"),
                part.optionalText("to"),
                part.optionalText("weekdays"),
                part.texts("breakdowns"));
    }

    private static Map<String, BigDecimal> weights(Mapping part) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        part.table("of").forEach((field, weight) -> weights.put(field, weight.decimal()));
        return weights;
    }

    private static Map<String, BigDecimal> one(@Nullable String field) {
        return field == null ? Map.of() : Map.of(field, BigDecimal.ONE);
    }

    private static Register.Sampling sampling(Mapping part) {
        return new Register.Sampling(
                part.texts("offices"),
                part.optional("per-year", "0").integer(),
                part.optional("per-village", "0").integer() > 0,
                part.texts("each"),
                part.optional("once", "false").flag());
    }
}
