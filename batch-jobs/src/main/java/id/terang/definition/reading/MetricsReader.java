package id.terang.definition.reading;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.Subject;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.Mapping;
import java.util.List;

/** Reads {@code metrics/<code>.yaml}. */
public final class MetricsReader {

    private MetricsReader() {}

    public static List<Metric> read(ConfigurationFolder folder) {
        return folder.yamlFiles("metrics").stream()
                .map(name -> folder.yaml(name).as(file -> metric(file, FileNames.stem(name))))
                .toList();
    }

    private static Metric metric(Mapping file, String stem) {
        return new Metric(
                FileNames.codeOf(file, stem),
                file.required("subject").choice(Subject.class),
                file.text("label"),
                file.text("official-term"),
                file.text("definition"),
                file.text("formula"),
                file.required("statistic").choice(Statistic.class),
                file.optionalText("numerator"),
                file.optionalText("denominator"),
                file.optional("multiplier", "1").decimal(),
                file.text("unit"),
                file.required("decimals").integer(),
                file.required("minimum-base").integer(),
                file.required("counts").choice(Metric.Counts.class),
                file.required("better").choice(Metric.Better.class),
                file.texts("views"),
                file.texts("breakdowns"),
                file.required("valid-from").date(),
                file.required("legal-source").text(),
                file.required("confirmed").flag(),
                file.optionalText("applies-where"),
                file.texts("not-for"),
                file.parts(
                        "breaks", part -> new Metric.Break(part.required("from").date(), part.text("reason"))),
                file.parts(
                        "targets",
                        part -> new Metric.Target(
                                part.required("value").decimal(),
                                part.required("valid-from").date(),
                                part.required("source").text())),
                file.optionalPart(
                        "settles",
                        part -> new Metric.Settling(
                                part.required("days").integer(), part.optionalText("completeness"))),
                file.has("overdue") ? file.text("overdue") : null);
    }
}
