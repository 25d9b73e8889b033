package id.terang.structure.words;

import id.terang.definition.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A file of words, line by line as it is written.
 *
 * @param groups headings of the groups, in their order
 * @param entries keys and texts, in their order
 */
record TextFile(List<Group> groups, List<Entry> entries) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\d}");

    /**
     * A heading.
     *
     * @param firstEntry number of the entry it stands before
     */
    record Group(int firstEntry) {}

    /** A key and its text. */
    record Entry(String key, String text) {

        /** The parameters the text has a place for: {@code {0}}, {@code {1}}. */
        Set<String> parameters() {
            Set<String> parameters = new TreeSet<>();
            PARAMETER.matcher(text).results().forEach(parameter -> parameters.add(parameter.group()));
            return parameters;
        }
    }

    static TextFile of(Language language) throws IOException {
        List<Group> groups = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (String line :
                Files.readAllLines(Sources.TEMPLATES.resolve("text").resolve(language.tag() + ".properties"))) {
            if (line.startsWith("#")) {
                groups.add(new Group(entries.size()));
            } else if (!line.isBlank()) {
                String[] parts = line.split(" = ", 2);
                entries.add(new Entry(parts[0], parts.length == 2 ? parts[1] : ""));
            }
        }
        return new TextFile(groups, entries);
    }

    List<String> keys() {
        return entries.stream().map(Entry::key).toList();
    }
}
