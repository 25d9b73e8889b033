package id.terang.definition.reading;

import id.terang.definition.file.Value;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads date patterns, and refuses those that would read another day than the one written. */
final class DatePatterns {

    private static final String FALLBACK = "yyyy-MM-dd";
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern ONE_LETTER = Pattern.compile("([A-Za-z])\\1*");
    private static final String EXAMPLE = "a date pattern, for instance dd/MM/yyyy HH:mm";
    private static final String WHOLE_DAY =
            "the day (dd), the month (MM) and the year (yyyy), each once; MM is the month, mm are minutes";

    private DatePatterns() {}

    static String pattern(Value pattern) {
        String text = pattern.parse(
                each -> {
                    Objects.requireNonNull(DateTimeFormatter.ofPattern(each, Locale.ROOT), each);
                    return each;
                },
                "",
                EXAMPLE);
        if (text.isEmpty()) {
            return FALLBACK;
        }
        String expected = expected(text);
        if (!expected.isEmpty()) {
            pattern.wrong(expected);
        }
        return text;
    }

    /** What is expected instead; empty when nothing is wrong. */
    private static String expected(String pattern) {
        List<String> letters = letters(pattern);
        if (letters.contains("Y")) {
            return "yyyy for the year; Y is the year that a week belongs to, another one around New Year";
        }
        if (letters.contains("D")) {
            return "dd for the day of the month; D is the day of the year";
        }
        boolean hasDay = isOnce(pattern, letters, "d")
                && isOnce(pattern, letters, "M", "L")
                && isOnce(pattern, letters, "y", "u");
        boolean hasMinutesAlone =
                letters.contains("m") && letters.stream().noneMatch(letter -> "HhKk".contains(letter));
        return hasDay && !hasMinutesAlone ? "" : WHOLE_DAY;
    }

    /** Of parts in brackets either may stand: there a letter may come again. */
    private static boolean isOnce(String pattern, List<String> letters, String letter, String... alike) {
        List<String> wanted = new ArrayList<>(List.of(alike));
        wanted.add(letter);
        long found = letters.stream().filter(wanted::contains).count();
        return found == 1 || (found > 1 && pattern.contains("["));
    }

    /** The letters of the pattern in their order, a run of one letter once. */
    private static List<String> letters(String pattern) {
        List<String> letters = new ArrayList<>();
        Matcher runs = ONE_LETTER.matcher(QUOTED.matcher(pattern).replaceAll(" "));
        while (runs.find()) {
            letters.add(Objects.requireNonNull(runs.group(1), pattern));
        }
        return letters;
    }
}
