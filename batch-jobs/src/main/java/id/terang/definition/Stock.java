package id.terang.definition;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A denominator counted elsewhere, valid from a date until the next one of the same measure and place. */
public record Stock(
        String measure,
        String placeKind,
        String place,
        LocalDate validFrom,
        BigDecimal value,
        String source,
        boolean synthetic) {}
