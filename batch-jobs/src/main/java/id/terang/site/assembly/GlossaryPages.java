package id.terang.site.assembly;

import id.terang.site.page.GlossaryPage;
import id.terang.site.part.GlossaryTerm;
import id.terang.site.render.Wording;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The glossary, in the order of its language. */
final class GlossaryPages {

    private final Wording words;
    private final Shells shells;

    GlossaryPages(Wording words, Shells shells) {
        this.words = words;
        this.shells = shells;
    }

    GlossaryPage page() {
        List<GlossaryTerm> terms = words.glossary().terms();
        String count = words.texts().get("glossary.count", words.numbers().format(terms.size()));
        Collator collator = Collator.getInstance(words.language().locale());
        List<GlossaryPage.Letter> letters = terms.stream()
                .sorted(Comparator.comparing(GlossaryTerm::name, collator).thenComparing(GlossaryTerm::code))
                .collect(Collectors.groupingBy(GlossaryPages::letter, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new GlossaryPage.Letter(entry.getKey(), entry.getValue()))
                .toList();
        return new GlossaryPage(
                shells.nightly(
                        "/istilah/",
                        words.texts().get("nav.istilah"),
                        words.texts().get("glossary.description"),
                        List.of()),
                count,
                letters);
    }

    private static String letter(GlossaryTerm term) {
        return term.name().substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
