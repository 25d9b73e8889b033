package id.terang.site.page;

import id.terang.site.part.FigureView;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * One place in a few lines, without script, font or chart: for a phone that pays for every kilobyte.
 *
 * @param none said where there is no number
 * @param figures at most six, each with its base
 * @param message the same as a text to be sent on
 * @param whole the page with everything
 */
public record SummaryPage(Shell shell, String name, String none, List<FigureView> figures, Link message, Link whole)
        implements PageModel {

    public SummaryPage {
        figures = List.copyOf(figures);
    }
}
