package id.terang.structure.docs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a Markdown file links to, which places in it have a name, and what it writes as code. */
record MarkdownFile(List<String> links, Set<String> anchors, List<String> code) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^ {0,3}(```|~~~).*?^ {0,3}\\1[^\\n]*$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK =
            Pattern.compile("\\]\\(\\s*<?([^)\\s>]+)>?[^)]*\\)|^\\[[^\\]]+\\]:\\s*(\\S+)", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?)(?: +#+)? *$");

    static MarkdownFile of(String text) {
        String prose = FENCE.matcher(text).replaceAll("");
        List<String> links = LINK.matcher(CODE.matcher(prose).replaceAll("code"))
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .toList();
        List<String> code =
                CODE.matcher(prose).results().map(span -> span.group(1)).toList();
        return new MarkdownFile(links, anchors(prose), code);
    }

    /** Names as the forge makes them: small letters, digits, hyphens; the second of a name gets {@code -1}. */
    private static Set<String> anchors(String prose) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (MatchResult heading : HEADING.matcher(prose).results().toList()) {
            String slug = heading.group(1)
                    .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
            int before = seen.merge(slug, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? slug : slug + "-" + before);
        }
        return anchors;
    }
}
