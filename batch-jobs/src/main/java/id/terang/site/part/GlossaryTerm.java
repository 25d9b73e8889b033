package id.terang.site.part;

import java.util.List;

/**
 * A term and what it means in plain words.
 *
 * @param code the same in both languages; its anchor on the glossary page
 * @param others the long form, older names and the same word in the other language, by which people look for it
 */
public record GlossaryTerm(String code, String name, List<String> others, Markup definition) {

    public GlossaryTerm {
        others = List.copyOf(others);
    }
}
