package id.terang.site.check;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Every address inside the site leads to a file, every fragment to an element, every reference by id to an id. */
final class LinkCheck implements PageCheck {

    private static final String NAME = "link";
    private static final List<String> ID_REFERENCES =
            List.of("aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "for", "headers");
    private static final Pattern LOCAL_URL = Pattern.compile("url\\(['\"]?#([^'\")]+)['\"]?\\)");

    private final SiteTree site;
    private final CheckRules rules;
    /** File → fragment → first page (by name) that links there; looked up when all pages are read. */
    private final Map<String, Map<String, String>> fragments = new ConcurrentSkipListMap<>();

    LinkCheck(SiteTree site, CheckRules rules) {
        this.site = site;
        this.rules = rules;
    }

    @Override
    public void check(Page page, Findings findings) {
        for (Element element : page.elements()) {
            for (Attribute attribute : element.attributes()) {
                switch (attribute.getKey()) {
                    case "href", "xlink:href", "src", "poster" -> follow(page, attribute.getValue(), findings);
                    case "srcset" ->
                        SafetyCheck.candidates(attribute.getValue())
                                .forEach(candidate -> follow(page, candidate, findings));
                    default -> checkReference(page, attribute, findings);
                }
            }
        }
    }

    /** The files that pages link into, once all pages are read. */
    Set<String> filesWithFragments() {
        return fragments.keySet();
    }

    /** Looks up what pages link to in one file. */
    void resolveFragments(String file, Findings findings) throws IOException {
        Set<String> ids = Page.of(file, site.text(file)).ids();
        Objects.requireNonNull(fragments.get(file)).forEach((fragment, page) -> {
            if (!ids.contains(fragment)) {
                findings.add(NAME, page, "/" + file + " has no element '#" + fragment + "'");
            }
        });
    }

    private void follow(Page page, String written, Findings findings) {
        Address address = Address.of(page.path(), written, rules.baseUrl());
        if (address == null) {
            findings.add(NAME, page.path(), "'" + written + "' is not an address");
            return;
        }
        String file = address.file();
        if (file == null) {
            checkElsewhere(page, written, address, findings);
            return;
        }
        if (!site.names().contains(file)) {
            boolean isFolder = site.names().contains(file + "/index.html");
            findings.add(
                    NAME,
                    page.path(),
                    "'" + written + "' leads to no file" + (isFolder ? "; the folder's address ends in '/'" : ""));
            return;
        }
        if (address.fragment() != null) {
            followFragment(page, file, address.fragment(), findings);
        }
    }

    private void followFragment(Page page, String file, String fragment, Findings findings) {
        if (!file.equals(page.path())) {
            fragments
                    .computeIfAbsent(file, linked -> new ConcurrentHashMap<>())
                    .merge(fragment, page.path(), (one, other) -> one.compareTo(other) < 0 ? one : other);
        } else if (!page.ids().contains(fragment)) {
            findings.add(NAME, page.path(), "no element '#" + fragment + "' on the page itself");
        }
    }

    private void checkElsewhere(Page page, String written, Address address, Findings findings) {
        boolean isContact = "mailto".equals(address.scheme()) || "tel".equals(address.scheme());
        if (isContact) {
            String contact = written.substring(written.indexOf(':') + 1).replaceAll("\\?.*", "");
            if (!rules.contacts().contains(Shapes.normal(contact))) {
                findings.add(NAME, page.path(), "a contact that the configuration does not name");
            }
        } else if (!"https".equals(address.scheme())) {
            findings.add(NAME, page.path(), "'" + written + "' leads elsewhere, but not by https");
        }
    }

    private static void checkReference(Page page, Attribute attribute, Findings findings) {
        if (ID_REFERENCES.contains(attribute.getKey())) {
            for (String id : attribute.getValue().strip().split("\\s+", -1)) {
                requireId(page, attribute.getKey(), id, findings);
            }
        }
        if (attribute.getValue().contains("url(")) {
            Matcher matcher = LOCAL_URL.matcher(attribute.getValue());
            while (matcher.find()) {
                requireId(page, attribute.getKey(), matcher.group(1), findings);
            }
        }
    }

    private static void requireId(Page page, String attribute, String id, Findings findings) {
        if (!page.ids().contains(id)) {
            findings.add(NAME, page.path(), attribute + " names '" + id + "', which is not on the page");
        }
    }
}
