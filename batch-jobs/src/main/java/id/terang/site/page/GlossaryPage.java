package id.terang.site.page;

import id.terang.site.part.GlossaryTerm;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * Every term of the portal in plain words.
 *
 * @param count how many there are, in words
 * @param letters the terms by their first letter
 */
public record GlossaryPage(Shell shell, String count, List<Letter> letters) implements PageModel {

    public GlossaryPage {
        letters = List.copyOf(letters);
    }

    /** The terms that begin with a letter. */
    public record Letter(String letter, List<GlossaryTerm> terms) {}
}
