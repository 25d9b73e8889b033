package id.terang.definition.disclosure;

import java.util.List;

/**
 * A declared view: places × breakdown × periods in which figures may be published; nothing else is (trust.md 1.1).
 *
 * @param placeKind {@code office} or {@code area}
 * @param levels levels of {@code ref.places} it covers
 * @param breakdowns {@code all} and named breakdowns
 * @param periods {@code now}, {@code month}, {@code quarter}, {@code semester}, {@code year}
 * @param onlyClosedPeriods true below regency level: a period appears once it is over
 */
public record View(
        String code,
        String placeKind,
        List<String> levels,
        List<String> breakdowns,
        List<String> periods,
        boolean onlyClosedPeriods) {}
