package id.terang.site.render;

import id.terang.definition.Language;
import java.math.BigDecimal;

/** What is counted, after a one: English says "1 visit" of "visits"; Indonesian has the same word for one and for many. */
final class Singular {

    private static final String MANY = "ies";
    private static final String[] LINKS = {" of ", " per ", " that ", " with ", " ("};

    private Singular() {}

    /** The words as they follow a number: "working days" becomes "working day" after 1 and stays after 1.0, 0 and 2. */
    static String after(BigDecimal number, String words, Language language) {
        boolean isOne = number.scale() <= 0 && number.compareTo(BigDecimal.ONE) == 0;
        return isOne && language == Language.ENGLISH ? of(words) : words;
    }

    /** Of "parts of standards" the part is counted, of "working days" the days. */
    private static String of(String words) {
        int end = words.length();
        for (String link : LINKS) {
            int at = words.indexOf(link);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        int start = words.lastIndexOf(' ', end - 1) + 1;
        return words.substring(0, start) + one(words.substring(start, end)) + words.substring(end);
    }

    private static String one(String many) {
        if (many.equals("people")) {
            return "person";
        }
        if (many.endsWith(MANY)) {
            return many.substring(0, many.length() - MANY.length()) + "y";
        }
        return many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
    }
}
