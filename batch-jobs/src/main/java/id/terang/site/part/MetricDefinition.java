package id.terang.site.part;

import id.terang.definition.Language;
import id.terang.definition.Metric;
import id.terang.site.shell.Addresses;

/**
 * A metric in words.
 *
 * @param officialTerm the term of the regulation
 * @param definition one or two sentences that a citizen understands
 * @param formula the arithmetic in words
 * @param href its page
 * @param confirmed false when the rule is a product decision or was not found in a primary text
 */
public record MetricDefinition(
        String code,
        String label,
        String officialTerm,
        String definition,
        String formula,
        String unit,
        Metric.Better better,
        int minimumBase,
        String legalSource,
        boolean confirmed,
        String href) {

    public static MetricDefinition of(Metric metric, Language language) {
        return new MetricDefinition(
                metric.code(),
                metric.label().in(language),
                metric.officialTerm().in(language),
                metric.definition().in(language),
                metric.formula().in(language),
                metric.unit().in(language),
                metric.better(),
                metric.minimumBase(),
                metric.legalSource(),
                metric.confirmed(),
                Addresses.metric(language, metric.code()));
    }
}
