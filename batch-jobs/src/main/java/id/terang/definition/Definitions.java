package id.terang.definition;

import id.terang.definition.disclosure.DisclosureRules;
import id.terang.definition.place.Area;
import id.terang.definition.place.Boundary;
import id.terang.definition.place.Office;
import id.terang.definition.register.Registers;
import id.terang.definition.reporting.Reporting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Everything an instance defines, validated as a whole.
 *
 * @param gateLimits limits of the gates: unknown-codes-percent, volume-percent, score-jump-points (config/gates.yaml)
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
        List<Boundary> boundaries,
        Vocabulary vocabulary,
        List<OldAddress> oldAddresses,
        Map<String, BigDecimal> gateLimits,
        Reporting reporting,
        Registers registers,
        String hash) {}
