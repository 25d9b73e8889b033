package id.terang.site.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Nothing inline that the shipped security headers would refuse, nothing loaded from another host. */
final class SafetyCheck implements PageCheck {

    private static final String NAME = "safety";
    private static final Set<String> LOADING =
            Set.of("src", "srcset", "poster", "data", "action", "formaction", "background", "ping");
    private static final Set<String> NEVER = Set.of("style", "iframe", "object", "embed", "form", "base", "frame");
    private static final Pattern NO_ADDRESS =
            Pattern.compile("[\\s\\p{Cntrl}]*(?:javascript|data|vbscript|file):", Pattern.CASE_INSENSITIVE);
    private static final Pattern CSS_ADDRESS =
            Pattern.compile("url\\(\\s*['\"]?([^'\")]*)|@import\\s+['\"]([^'\"]*)", Pattern.CASE_INSENSITIVE);

    private final SiteTree site;
    private final @Nullable String baseUrl;

    SafetyCheck(SiteTree site, @Nullable String baseUrl) {
        this.site = site;
        this.baseUrl = baseUrl;
    }

    @Override
    public void check(Page page, Findings findings) {
        for (Element element : page.elements()) {
            String name = element.normalName();
            if (NEVER.contains(name)) {
                findings.add(NAME, page.path(), "<" + name + "> is not allowed");
            }
            if (name.equals("script") && !element.hasAttr("src") && !isDataBlock(element)) {
                findings.add(NAME, page.path(), "inline script");
            }
            if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
                findings.add(NAME, page.path(), "<meta http-equiv=\"refresh\"> is not allowed");
            }
            for (Attribute attribute : element.attributes()) {
                checkAttribute(page, element, attribute, findings);
            }
        }
    }

    /** JSON-LD for search engines: a browser does not run it, and the security headers do not refuse it. */
    private static boolean isDataBlock(Element script) {
        return script.attributes().size() == 1 && script.attr("type").equals("application/ld+json");
    }

    /** Addresses in a style sheet must name files of the release. */
    void checkStyleSheet(String path, String css, Findings findings) {
        for (String written : addressesIn(css)) {
            Address address = Address.of(path, written, null);
            if (address == null || !address.isInternal()) {
                findings.add(NAME, path, "loads '" + written + "' from elsewhere");
            } else if (!site.names().contains(address.file())) {
                findings.add("link", path, "'" + written + "' leads to no file");
            }
        }
    }

    static List<String> addressesIn(String css) {
        Matcher matcher = CSS_ADDRESS.matcher(css);
        return matcher.results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .filter(address -> !address.startsWith("#"))
                .toList();
    }

    private void checkAttribute(Page page, Element element, Attribute attribute, Findings findings) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (key.equals("style") || key.startsWith("on")) {
            findings.add(NAME, page.path(), "attribute " + key + " on <" + element.normalName() + ">");
        }
        if (isAddress(key) && NO_ADDRESS.matcher(value).lookingAt()) {
            findings.add(NAME, page.path(), key + "='" + Shapes.masked(value) + "' is no address a page may use");
        }
        boolean isLoaded = LOADING.contains(key)
                || (isAddress(key) && !element.normalName().equals("a"));
        if (isLoaded) {
            for (String written : key.equals("srcset") ? candidates(value) : List.of(value)) {
                checkLoaded(page, key, written, findings);
            }
        }
    }

    private void checkLoaded(Page page, String key, String written, Findings findings) {
        Address address = Address.of(page.path(), written, baseUrl);
        if (address == null || !address.isInternal()) {
            findings.add(NAME, page.path(), key + "='" + written + "' is loaded from elsewhere");
        }
    }

    private static boolean isAddress(String key) {
        return key.equals("href") || key.equals("xlink:href") || LOADING.contains(key);
    }

    static List<String> candidates(String srcset) {
        return Arrays.stream(srcset.split(","))
                .map(candidate -> candidate.strip().split("\\s+", 2)[0])
                .toList();
    }
}
