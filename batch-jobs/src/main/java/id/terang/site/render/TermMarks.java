package id.terang.site.render;

import freemarker.template.utility.StringUtil;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Terms as texts mark them: {@code [hari kerja](istilah:hari-kerja)}. */
final class TermMarks {

    static final String SCHEME = "istilah:";

    private static final Pattern MARK = Pattern.compile("\\[([^\\]]+)]\\(" + SCHEME + "([a-z0-9-]+)\\)");

    private TermMarks() {}

    /** The words alone, for places where no link can stand. */
    static String plain(String text) {
        return text.contains(SCHEME) ? MARK.matcher(text).replaceAll("$1") : text;
    }

    /** The text as markup, each marked term a link to the address of its code. */
    static String linked(String text, UnaryOperator<String> address) {
        StringBuilder html = new StringBuilder(text.length() + 64);
        Matcher marks = MARK.matcher(text);
        int from = 0;
        while (marks.find()) {
            html.append(escaped(text.substring(from, marks.start()))).append(link(marks.toMatchResult(), address));
            from = marks.end();
        }
        return html.append(escaped(text.substring(from))).toString();
    }

    private static String link(MatchResult mark, UnaryOperator<String> address) {
        return "<a class=\"defined\" href=\"" + escaped(address.apply(mark.group(2))) + "\">" + escaped(mark.group(1))
                + "</a>";
    }

    private static String escaped(String text) {
        return StringUtil.XHTMLEnc(text);
    }
}
