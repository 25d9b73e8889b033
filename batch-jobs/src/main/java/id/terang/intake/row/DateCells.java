package id.terang.intake.row;

import id.terang.definition.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Turns text or a serial number of a spreadsheet into a day, by the patterns of a column in their order. */
final class DateCells {

    /** Exports reach back some years; a day before this one is a slip of the keyboard. */
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final Map<Source.Type, List<String>> ISO = Map.of(
            Source.Type.DATE,
            List.of("yyyy-MM-dd"),
            Source.Type.DATE_TIME,
            List.of(
                    "yyyy-MM-dd HH:mm:ss",
                    "yyyy-MM-dd'T'HH:mm:ss",
                    "yyyy-MM-dd HH:mm",
                    "yyyy-MM-dd'T'HH:mm",
                    "yyyy-MM-dd['T'][' ']HH:mm:ss[.SSSSSS][.SSS][' '][XXX][XX][X]",
                    "yyyy-MM-dd"));
    private static final double LAST_SERIAL = 2_958_465;

    private static final ZonedDateTime EXAMPLE =
            ZonedDateTime.of(2026, 12, 31, 16, 45, 0, 0, ZoneId.of("Asia/Jakarta"));

    private final String examples;
    private final List<ToLongFunction<String>> readers;
    private final LocalDate latest;
    private final RejectReason later;
    private final int epochOfSerials;

    /**
     * @param later why a day after {@code latest} is rejected
     */
    DateCells(
            Source.Type type,
            List<String> formats,
            ZoneId zone,
            LocalDate latest,
            RejectReason later,
            int epochOfSerials) {
        List<String> patterns = formats.isEmpty() ? ISO.getOrDefault(type, List.of("yyyy-MM-dd")) : formats;
        this.examples = (formats.isEmpty() ? patterns.subList(0, 1) : patterns)
                .stream().map(DateCells::example).collect(Collectors.joining(RejectReason.OR));
        this.readers = patterns.stream().map(pattern -> reader(pattern, zone)).toList();
        this.latest = latest;
        this.later = later;
        this.epochOfSerials = epochOfSerials;
    }

    private static ToLongFunction<String> reader(String pattern, ZoneId zone) {
        if (DatePattern.canRead(pattern)) {
            return DatePattern.of(pattern)::parse;
        }
        return new SlowDatePattern(pattern, zone)::parse;
    }

    void parse(String text, boolean isNumber, CellValue value) {
        long day = isNumber ? serial(text) : DatePattern.NOT_A_DATE;
        boolean hasShape = false;
        for (int index = 0; index < readers.size() && day == DatePattern.NOT_A_DATE; index++) {
            day = readers.get(index).applyAsLong(text);
            if (day == DatePattern.NO_SUCH_DAY) {
                hasShape = true;
                day = DatePattern.NOT_A_DATE;
            }
        }
        if (day == DatePattern.NOT_A_DATE) {
            value.reject(hasShape ? RejectReason.NO_SUCH_DAY : RejectReason.NOT_A_DATE, text, examples);
        } else if (day < EARLIEST.toEpochDay()) {
            value.reject(RejectReason.IMPLAUSIBLE_DATE, text, Integer.toString(EARLIEST.getYear()));
        } else if (day > latest.toEpochDay()) {
            value.reject(later, text, latest.toString());
        } else {
            value.setNumber(day);
        }
    }

    /** The last day of 2026 in a pattern: a clerk reads 31/12/2026 more easily than dd/MM/yyyy. */
    private static String example(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.of("id")).format(EXAMPLE);
    }

    private long serial(String text) {
        double serial = Double.parseDouble(text);
        return serial >= 1 && serial <= LAST_SERIAL
                ? (long) Math.floor(serial) - epochOfSerials
                : DatePattern.NOT_A_DATE;
    }
}
