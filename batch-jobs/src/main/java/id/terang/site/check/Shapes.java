package id.terang.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What personal data looks like: identity numbers with a date in them, Indonesian telephone numbers, e-mail addresses. */
final class Shapes {

    private static final String GAP = "[ .\\u00a0-]{0,2}";
    private static final Pattern SIXTEEN_DIGITS =
            Pattern.compile("(?<![\\p{Alnum}.,_-])[1-9](?:" + GAP + "\\d){15}(?![\\p{Alnum}_])");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\p{Alnum}.,/_-])(?:"
            + "(?:\\+?62[ -]?|0)8\\d(?:[ -]{0,2}\\d){7,10}" // mobile
            + "|\\(0\\d{2,3}\\)[ -]?\\d{3,4}[ -]?\\d{3,5}" // (0351) 895021
            + "|\\+62[ -]?\\d{2,3}(?:[ -]?\\d){6,8}|0[2-9]\\d{1,2}-\\d{5,8}" // +62 351 895021, 0351-895021
            + ")(?![\\p{Alnum}_])");
    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){0,4}\\.\\p{Alpha}{2,24}");

    private Shapes() {}

    /** Identity numbers (NIK, family card): region, day (women: day + 40), month, year, serial. */
    static List<String> identitiesIn(String text) {
        List<String> found = new ArrayList<>();
        if (hasDigits(text, 16)) {
            Matcher matcher = SIXTEEN_DIGITS.matcher(text);
            while (matcher.find()) {
                if (hasDate(digits(matcher.group()))) {
                    found.add(matcher.group());
                }
            }
        }
        return found;
    }

    /** Telephone numbers and e-mail addresses, as written. */
    static List<String> contactsAsWritten(String text) {
        List<String> found = new ArrayList<>();
        if (hasDigits(text, 8) && mayHoldTelephone(text)) {
            collect(TELEPHONE.matcher(text), found);
        }
        if (text.indexOf('@') > 0) {
            collect(EMAIL.matcher(text), found);
        }
        return found;
    }

    static List<String> contactsIn(String text) {
        return contactsAsWritten(text).stream().map(Shapes::normal).toList();
    }

    /** One writing for each contact: lower case, or digits only with the country's 62 in front. */
    static String normal(String contact) {
        if (contact.indexOf('@') > 0) {
            return contact.toLowerCase(Locale.ROOT);
        }
        String digits = digits(contact);
        return digits.startsWith("0") ? "62" + digits.substring(1) : digits;
    }

    /** Enough to find it, too little to know it. */
    static String masked(String text) {
        return text.substring(0, Math.min(4, text.length() / 2)) + "…";
    }

    private static void collect(Matcher matcher, List<String> found) {
        while (matcher.find()) {
            found.add(matcher.group());
        }
    }

    private static boolean hasDate(String digits) {
        int day = Integer.parseInt(digits.substring(6, 8));
        int month = Integer.parseInt(digits.substring(8, 10));
        int dayOfBirth = day > 40 ? day - 40 : day;
        return dayOfBirth >= 1 && dayOfBirth <= 31 && month >= 1 && month <= 12;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Whether a character that may begin a telephone number stands where one may begin; days and amounts have none. */
    private static boolean mayHoldTelephone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char first = text.charAt(i);
            boolean mayBegin = first == '0' || first == '6' || first == '+' || first == '(';
            if (mayBegin && (i == 0 || !isJoining(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** What the patterns do not want before a telephone number. */
    private static boolean isJoining(char before) {
        return (before >= '0' && before <= '9')
                || (before >= 'a' && before <= 'z')
                || (before >= 'A' && before <= 'Z')
                || ".,/_-".indexOf(before) >= 0;
    }

    /** Whether a text can hold anything that is looked for here; this is cheaper than a pattern. */
    static boolean mayBePersonal(String text) {
        return hasDigits(text, 8) || text.indexOf('@') > 0;
    }

    /** Most texts have no digits at all; this is cheaper than a pattern. */
    private static boolean hasDigits(String text, int needed) {
        if (text.length() < needed) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length() && digits < needed; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits++;
            }
        }
        return digits >= needed;
    }
}
