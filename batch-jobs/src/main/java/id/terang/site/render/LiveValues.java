package id.terang.site.render;

import freemarker.template.utility.StringUtil;
import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.site.figure.Figure;
import id.terang.site.part.DataKey;
import id.terang.site.part.FigureView;
import id.terang.site.shell.Addresses;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the marks in longer texts stand for tonight: the portal's latest whole figure of a metric, and the numbers of its rules. */
public final class LiveValues {

    private final Wording words;
    private final Map<String, Metric> metrics;
    private final Map<String, BigDecimal> rules;
    private final Function<String, Optional<Figure>> headlines;

    /** With the figure that readers see first of the metric with a code, for the whole portal. */
    public LiveValues(Wording words, Definitions definitions, Function<String, Optional<Figure>> headlines) {
        this.words = words;
        this.metrics = definitions.metrics().stream().collect(Collectors.toMap(Metric::code, metric -> metric));
        this.rules = rules(definitions);
        this.headlines = headlines;
    }

    private static Map<String, BigDecimal> rules(Definitions definitions) {
        DisclosureRules disclosure = definitions.disclosure();
        Map<String, BigDecimal> rules = new TreeMap<>();
        rules.put("threshold", BigDecimal.valueOf(disclosure.threshold()));
        rules.put("below-threshold", BigDecimal.valueOf(disclosure.threshold() - 1L));
        rules.put("high-risk-threshold", BigDecimal.valueOf(disclosure.highRiskThreshold()));
        rules.put("survey-threshold", BigDecimal.valueOf(disclosure.surveyThreshold()));
        rules.put("two-decimals-threshold", BigDecimal.valueOf(disclosure.twoDecimalsThreshold()));
        rules.put("dense-share", BigDecimal.valueOf(disclosure.denseShare()));
        rules.put("readmitted-share", disclosure.readmittedShare());
        definitions
                .portal()
                .legalLimits()
                .forEach((classification, days) -> rules.put("limit-" + classification, BigDecimal.valueOf(days)));
        return rules;
    }

    /** The number with its unit and period, linked to its page and tied to its row in the open data; null for an unknown code. */
    @Nullable
    String metric(String code) {
        Metric metric = metrics.get(code);
        if (metric == null) {
            return null;
        }
        Element link = new Element("a").attr("href", Addresses.metric(words.language(), code));
        Optional<Figure> figure = headlines.apply(code);
        if (figure.isEmpty()) {
            return link.text(words.texts().get("live.none")).outerHtml();
        }
        FigureView view = words.figures().view(figure.get(), null);
        Element number = new Element("span").text(view.value());
        DataKey data = view.data();
        if (data != null) {
            number.attr("data-figure", data.figure()).attr("data-value", data.value());
        }
        link.appendChild(number).appendText(view.unit());
        return link.outerHtml() + StringUtil.XHTMLEnc(words.texts().get("live.period", view.period()));
    }

    /** A number of the instance's rules; null for an unknown name. */
    @Nullable
    String rule(String name) {
        BigDecimal value = rules.get(name);
        return value == null ? null : words.numbers().format(value);
    }

    Set<String> rules() {
        return rules.keySet();
    }
}
