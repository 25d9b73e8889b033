package id.terang.definition;

import java.util.List;

/**
 * Everything an instance defines, validated as a whole.
 *
 * @param hash SHA-256 over all configuration files, for the release row
 */
public record Definitions(
        Portal portal,
        List<Office> offices,
        List<Area> areas,
        WorkCalendar calendar,
        List<Source> sources,
        List<Metric> metrics,
        List<Instrument> instruments,
        DisclosureRules disclosure,
        List<ReportedFigure> reportedFigures,
        List<Stock> stocks,
        Vocabulary vocabulary,
        String hash) {}
