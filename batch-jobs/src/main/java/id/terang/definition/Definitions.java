package id.terang.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Vocabulary vocabulary,
        Map<String, BigDecimal> gateLimits,
        String hash) {

    /**
     * The instrument by which the portal scores itself on a day: the newest one whose weights are published. It may have
     * been replaced by one that only shows official results (ORI-2025): self-assessment then goes on under the older.
     */
    public Optional<Instrument> selfAssessment(LocalDate day) {
        return instruments.stream()
                .filter(Instrument::computable)
                .filter(instrument -> !instrument.validFrom().isAfter(day))
                .max(Comparator.comparing(Instrument::validFrom).thenComparing(Instrument::code));
    }
}
