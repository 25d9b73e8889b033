package id.terang.site.page;

import id.terang.site.paper.QrCode;
import id.terang.site.part.FigureView;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in a few lines, without script, font or chart: for a phone that pays for every kilobyte.
 *
 * @param finding what comes first: last visited in …, what is overdue, or that there is no number; null when the
 *     figures say it
 * @param figures at most six, each with its base
 * @param message the same as a text to be sent on
 * @param whole the page with everything
 * @param code leads a phone from a printed sheet to {@code whole}; null while the portal does not know its own address
 */
public record SummaryPage(
        Shell shell,
        String name,
        @Nullable String finding,
        List<FigureView> figures,
        Link message,
        Link whole,
        @Nullable QrCode code)
        implements PageModel {

    public SummaryPage {
        figures = List.copyOf(figures);
    }
}
