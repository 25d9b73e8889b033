package id.terang.structure.words;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys as the sources use them.
 *
 * @param whole keys written out, with the file that uses them
 * @param beginnings beginnings of composed keys, with the file that composes them
 */
record UsedKeys(Map<String, String> whole, Map<String, String> beginnings) {

    private static final Pattern IN_TEMPLATE =
            Pattern.compile("\\b(?:text|linked)\\(\"([^\"]+)\"\\s*(\\+\\s*(\\w+)\\b(?![?.]))?");
    private static final Pattern IN_JAVA = Pattern.compile("(counted\\(\\s*)?\"([a-z][a-z0-9_.-]*)\"(\\s*\\+)?");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|csv|ftlh|js|json|md|properties|sql|svg)");
    private static final Pattern COMPOSED = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z0-9_-]+)*\\.");

    /**
     * Reads all sources. In Java a text counts as a key when its first word is one that keys begin with: then it is one, or it
     * is misspelt.
     *
     * @param firstWords first words of the keys there are
     */
    static UsedKeys read(Set<String> firstWords) throws IOException {
        UsedKeys used = new UsedKeys(new TreeMap<>(), new TreeMap<>());
        for (Map.Entry<String, String> template : Sources.templates().entrySet()) {
            IN_TEMPLATE
                    .matcher(template.getValue())
                    .results()
                    .forEach(use -> used.addTemplate(template.getKey(), template.getValue(), use));
        }
        for (Map.Entry<String, String> file : Sources.java().entrySet()) {
            IN_JAVA.matcher(file.getValue())
                    .results()
                    .filter(use -> use.group(2).contains("."))
                    .filter(use -> !FILE.matcher(use.group(2)).matches())
                    .filter(use -> firstWords.contains(use.group(2).split("\\.", 2)[0]))
                    .forEach(use -> used.addJava(file.getKey(), use));
        }
        return used;
    }

    private void addTemplate(String file, String text, MatchResult use) {
        String key = use.group(1);
        if (use.group(3) != null) {
            members(file, text, use).forEach(member -> whole.put(key + member, file));
        } else if (key.endsWith(".")) {
            beginnings.put(key, file);
        } else {
            whole.put(key, file);
        }
    }

    private void addJava(String file, MatchResult use) {
        String key = use.group(2);
        if (use.group(1) != null) {
            whole.put(key + ".one", file);
            whole.put(key + ".other", file);
        } else if (COMPOSED.matcher(key).matches() && use.group(3) != null) {
            beginnings.put(key, file);
        } else {
            whole.put(key, file);
        }
    }

    /** {@code text("nav." + section)} below {@code <#list ["wilayah", "kantor"] as section>}: what the list holds. */
    private static Set<String> members(String file, String text, MatchResult use) {
        Matcher lists =
                Pattern.compile("<#list \\[([^]]+)] as " + use.group(3) + ">").matcher(text);
        Set<String> members = new TreeSet<>();
        while (lists.find() && lists.start() < use.start()) {
            members.clear();
            for (String member : lists.group(1).split(",", -1)) {
                members.add(member.strip().replace("\"", ""));
            }
        }
        if (members.isEmpty()) {
            throw new IllegalStateException(file + " composes " + use.group() + " of what is no list of words");
        }
        return members;
    }
}
