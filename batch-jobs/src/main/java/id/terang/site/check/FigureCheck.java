package id.terang.site.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Every figure on a page is the figure of the open data, and its words are that number; no day on it is yet to come. */
final class FigureCheck implements PageCheck {

    private static final String NAME = "figure";

    private final FigureIndex figures;
    private final CheckRules rules;

    FigureCheck(FigureIndex figures, CheckRules rules) {
        this.figures = figures;
        this.rules = rules;
    }

    @Override
    public void check(Page page, Findings findings) {
        Locale locale = page.locale();
        page.elements(element -> element.hasAttr("data-figure") || element.hasAttr("data-value"))
                .forEach(element -> checkFigure(page, element, locale, findings));
        if (page.isHtml()) {
            checkDays(page, findings);
        }
    }

    private void checkDays(Page page, Findings findings) {
        List<Element> dated =
                page.elements(element -> element.hasAttr("data-as-of")).toList();
        if (dated.isEmpty()) {
            findings.add("date", page.path(), "does not say of which day its data are");
        }
        for (Element element : dated) {
            String day = element.attr("data-as-of");
            if (OpenDataCheck.isLater(day, rules.asOf())) {
                findings.add("date", page.path(), "data as of '" + day + "', but the release ends on " + rules.asOf());
            }
        }
    }

    private void checkFigure(Page page, Element element, Locale locale, Findings findings) {
        String key = element.attr("data-figure");
        String value = element.attr("data-value");
        String published = figures.get(key);
        if (published == null) {
            findings.add(NAME, page.path(), "'" + key + "' is not in the open data");
            return;
        }
        if (!published.equals(value)) {
            findings.add(NAME, page.path(), key + " is '" + value + "' here and '" + published + "' in the open data");
            return;
        }
        String text = element.text().strip();
        if (!text.replace('\u2212', '-').equals(written(value, locale))) {
            findings.add(NAME, page.path(), key + " is '" + value + "' and shown as '" + text + "'");
        }
    }

    /** The number as the language writes it, with all its decimals; a symbol as it is. */
    static String written(String value, Locale locale) {
        if (value.startsWith("[")) {
            return value;
        }
        BigDecimal number = new BigDecimal(value);
        return String.format(locale, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
