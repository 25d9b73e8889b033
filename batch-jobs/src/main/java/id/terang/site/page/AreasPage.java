package id.terang.site.page;

import id.terang.site.part.PlaceGroup;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * All areas: by province and by letter, so that a village is found without a search engine.
 *
 * @param count how many there are, in words
 * @param provinces one group per province: its regencies
 * @param letters one group per letter: districts and villages, each with the area around it; fewer levels where there are too many for a page
 * @param deeperElsewhere whether smaller areas are to be found on the pages of those above them
 */
public record AreasPage(
        Shell shell, String count, List<PlaceGroup> provinces, List<PlaceGroup> letters, boolean deeperElsewhere)
        implements PageModel {}
