package id.terang.site.page;

import id.terang.site.part.PlaceGroup;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * One field for everything, and an A–Z list for those without a script.
 *
 * @param findable name of a place that can be found, as an example
 * @param letters offices, statistics, terms and pages by their first letter; areas have a list of their own
 */
public record SearchPage(Shell shell, String findable, List<PlaceGroup> letters) implements PageModel {

    public SearchPage {
        letters = List.copyOf(letters);
    }
}
