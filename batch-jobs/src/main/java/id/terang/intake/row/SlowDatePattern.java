package id.terang.intake.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Any other date pattern: optional parts, fractions of seconds, offsets. A date-time with an offset is brought to the source's zone. */
final class SlowDatePattern {

    private final List<DateTimeFormatter> formatters;
    private final ZoneId zone;

    SlowDatePattern(String pattern, ZoneId zone) {
        this.zone = zone;
        this.formatters = Stream.of(Locale.forLanguageTag("id-ID"), Locale.ENGLISH)
                .map(locale -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern.replace("yyyy", "uuuu"))
                        .toFormatter(locale)
                        .withResolverStyle(java.time.format.ResolverStyle.STRICT))
                .toList();
    }

    long parse(String text) {
        long found = DatePattern.NOT_A_DATE;
        for (DateTimeFormatter formatter : formatters) {
            try {
                TemporalAccessor parsed = formatter.parseBest(text, OffsetDateTime::from, LocalDate::from);
                LocalDate day = parsed instanceof OffsetDateTime time
                        ? time.atZoneSameInstant(zone).toLocalDate()
                        : LocalDate.from(parsed);
                return day.toEpochDay();
            } catch (DateTimeParseException failure) {
                // The shape fits when the formatter resolves leniently: then only the calendar disagrees.
                if (failure.getErrorIndex() == 0 && failure.getCause() != null) {
                    found = DatePattern.NO_SUCH_DAY;
                }
            } catch (DateTimeException failure) {
                found = DatePattern.NO_SUCH_DAY;
            }
        }
        return found;
    }
}
