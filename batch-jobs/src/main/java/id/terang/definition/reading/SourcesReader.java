package id.terang.definition.reading;

import id.terang.definition.Source;
import id.terang.definition.Source.Format;
import id.terang.definition.Source.Layout;
import id.terang.definition.Subject;
import id.terang.definition.Vocabulary;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.Mapping;
import id.terang.definition.file.Value;
import id.terang.definition.register.Register;
import id.terang.definition.register.Registers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code sources/<code>.yaml}. */
public final class SourcesReader {

    private static final String REJECTED_LIMIT_PERCENT = "25";
    private static final Set<String> WEIGHT_MODES = Set.of("exact", "0.11", "0.111");

    private SourcesReader() {}

    /** Sources that send a register and list no columns have those of its template. */
    public static List<Source> read(ConfigurationFolder folder, Registers registers, Vocabulary vocabulary) {
        return folder.yamlFiles("sources").stream()
                .map(name -> folder.yaml(name).as(file -> source(file, FileNames.stem(name), registers, vocabulary)))
                .toList();
    }

    private static Source source(Mapping file, String stem, Registers registers, Vocabulary vocabulary) {
        Mapping freshness = file.part("freshness");
        Register register = register(file, registers);
        return freshness.as(hours -> new Source(
                FileNames.codeOf(file, stem),
                file.required("subject").choice(Subject.class),
                register,
                file.text("label"),
                file.text("owner"),
                glob(file.optional("file-pattern", "*")),
                file.required("format").choice(Format.class),
                file.optional("layout", "wide").choice(Layout.class),
                character(file.optional("delimiter", ",")),
                file.optional("charset", "UTF-8")
                        .parse(Charset::forName, StandardCharsets.UTF_8, "a character set, for instance UTF-8"),
                file.optional("sheet", "1").text(),
                file.optional("header-row", "1").integer(),
                file.optional("header-rows", "1").integer(),
                file.parts("ignore-rows", SourceColumns::rowMark),
                file.parts("keep-rows", SourceColumns::rowMark),
                file.optional("rejected-limit-percent", REJECTED_LIMIT_PERCENT).integer(),
                file.required("zone").zone(),
                file.texts("key"),
                columns(file, register, vocabulary),
                constants(file),
                hours.required("warn-hours").integer(),
                hours.required("hold-hours").integer(),
                firstBy(hours),
                weightMode(file),
                file.optional("whole", "false").flag(),
                file.optional("resolved-without-day", "false").flag()));
    }

    private static List<Source.Column> columns(Mapping file, @Nullable Register register, Vocabulary vocabulary) {
        return register == null || file.has("columns")
                ? file.parts("columns", SourceColumns::column)
                : RegisterColumns.of(register, vocabulary);
    }

    private static @Nullable Register register(Mapping file, Registers registers) {
        Value code = file.optional("register");
        if (code == null) {
            return null;
        }
        return registers.find(code.text()).orElseGet(() -> {
            code.wrong("the code of a register: "
                    + registers.all().stream().map(Register::code).toList());
            return null;
        });
    }

    private static @Nullable LocalDate firstBy(Mapping freshness) {
        Value day = freshness.optional("first-by");
        return day == null ? null : day.date();
    }

    private static Map<String, String> constants(Mapping file) {
        Map<String, String> constants = new LinkedHashMap<>();
        file.table("constants").forEach((field, value) -> constants.put(field, value.text()));
        return constants;
    }

    private static @Nullable String weightMode(Mapping file) {
        Value mode = file.optional("weight-mode");
        if (mode != null && !WEIGHT_MODES.contains(mode.text())) {
            mode.wrong("exact, \"0.11\" or \"0.111\"");
        }
        return mode == null ? null : mode.text();
    }

    private static String glob(Value pattern) {
        return pattern.parse(
                text -> {
                    Objects.requireNonNull(FileSystems.getDefault().getPathMatcher("glob:" + text), text);
                    return text;
                },
                "*",
                "a file pattern, for instance *.csv");
    }

    private static char character(Value value) {
        String text = value.text().equals("\\t") ? "\t" : value.text();
        if (text.length() != 1) {
            value.wrong("one character in quotes, or \\t");
            return ',';
        }
        return text.charAt(0);
    }
}
