package id.terang.site.page;

import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * Everything a reader can look into, each with its question.
 *
 * @param themes the services of the instance; complaints, satisfaction, outreach and compliance stand before them
 */
public record ThemesPage(Shell shell, List<Link> themes) implements PageModel {

    public ThemesPage {
        themes = List.copyOf(themes);
    }
}
