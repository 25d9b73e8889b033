package id.terang.site.page;

import id.terang.site.part.PlaceGroup;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * All offices, those without data too.
 *
 * @param count how many there are, in words
 * @param groups one per agency: its units, desks and posts
 */
public record OfficesPage(Shell shell, String count, List<PlaceGroup> groups) implements PageModel {}
