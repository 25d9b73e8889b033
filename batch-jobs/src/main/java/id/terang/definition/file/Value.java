package id.terang.definition.file;

import id.terang.definition.problem.Problems;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One text of a configuration file and where it stands. Asking it for a type that it is not reports a problem and returns
 * a placeholder, so that reading goes on and one run tells everything; nobody sees the placeholder, for a load with
 * problems fails as a whole.
 */
public final class Value {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,64}");

    private final Problems problems;
    private final String where;
    private final String text;
    private final boolean reported;

    Value(Problems problems, String where, String text, boolean reported) {
        this.problems = problems;
        this.where = where;
        this.text = text;
        this.reported = reported;
    }

    public String text() {
        return text;
    }

    /** A code that can be an address on the portal. */
    public String code() {
        if (!CODE.matcher(text).matches()) {
            wrong("a code of 1 to 64 lower-case letters, digits and hyphens");
        }
        return text;
    }

    /** One of these words. */
    public String oneOf(String... words) {
        if (!Arrays.asList(words).contains(text)) {
            wrong("one of " + String.join(", ", words));
        }
        return text;
    }

    public int integer() {
        return parse(Integer::valueOf, 1, "a whole number");
    }

    public BigDecimal decimal() {
        return parse(BigDecimal::new, BigDecimal.ZERO, "a number with a decimal point, for instance 21.85");
    }

    public LocalDate date() {
        return parse(LocalDate::parse, LocalDate.EPOCH, "a date as yyyy-MM-dd");
    }

    public LocalTime time() {
        return parse(LocalTime::parse, LocalTime.MIDNIGHT, "a time as HH:mm in quotes");
    }

    public ZoneId zone() {
        return parse(ZoneId::of, ZoneId.of("UTC"), "a time zone, for instance Asia/Jakarta");
    }

    public boolean flag() {
        if (!text.equals("true") && !text.equals("false")) {
            wrong("true or false");
        }
        return text.equals("true");
    }

    /** A constant of the type, written in lower case with hyphens or underscores. */
    public <E extends Enum<E>> E choice(Class<E> type) {
        E[] constants = type.getEnumConstants();
        String wanted = text.replace('-', '_');
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(wanted)) {
                return constant;
            }
        }
        wrong("one of "
                + Arrays.stream(constants)
                        .map(constant ->
                                constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.joining(", ")));
        return constants[0];
    }

    /** What {@code reader} makes of the text; {@code fallback} and a problem when it throws. */
    public <T> T parse(Function<String, T> reader, T fallback, String expected) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException failure) {
            wrong(expected);
            return fallback;
        }
    }

    /** Reports what was found and what was expected here. */
    public void wrong(String expected) {
        if (!reported) {
            problems.add(where, "is '" + text + "'; expected " + expected);
        }
    }
}
