package id.terang.definition.reading.reporting;

import id.terang.definition.Subject;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.Mapping;
import id.terang.definition.file.Value;
import id.terang.definition.reporting.DataQuality;
import id.terang.definition.reporting.QualityDimension;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Reads {@code data-quality.yaml}; an instance without it scores in the usual way and tells nobody's months. */
public final class DataQualityReader {

    private static final String FILE = "data-quality.yaml";

    private DataQualityReader() {}

    public static DataQuality read(ConfigurationFolder folder) {
        return folder.has(FILE) ? folder.yaml(FILE).as(DataQualityReader::rules) : DataQuality.USUAL;
    }

    private static DataQuality rules(Mapping file) {
        Map<Subject, String> reporting = new EnumMap<>(Subject.class);
        if (file.keys().contains("reporting")) {
            file.part("reporting").as(part -> metrics(part, reporting));
        }
        Map<QualityDimension, BigDecimal> weights = file.part("weights").as(DataQualityReader::weights);
        return new DataQuality(reporting, weights, days(file.required("days")), days(file.required("nights")));
    }

    private static Map<Subject, String> metrics(Mapping part, Map<Subject, String> reporting) {
        for (Subject subject : Subject.values()) {
            Value metric = part.optional(name(subject));
            if (metric != null) {
                reporting.put(subject, metric.code());
            }
        }
        return reporting;
    }

    private static Map<QualityDimension, BigDecimal> weights(Mapping part) {
        Map<QualityDimension, BigDecimal> weights = new EnumMap<>(QualityDimension.class);
        for (QualityDimension dimension : QualityDimension.values()) {
            Value value = part.required(name(dimension));
            BigDecimal weight = value.decimal();
            if (weight.signum() <= 0) {
                value.wrong("a weight above 0");
            }
            weights.put(dimension, weight);
        }
        return weights;
    }

    private static int days(Value value) {
        int days = value.integer();
        if (days < 1) {
            value.wrong("a number of days from 1 on");
        }
        return days;
    }

    private static String name(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT);
    }
}
