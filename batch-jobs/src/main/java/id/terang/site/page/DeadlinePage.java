package id.terang.site.page;

import id.terang.site.part.FigureTable;
import id.terang.site.part.KeyFact;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * Until when a complaint must be checked and resolved, for every day of some weeks.
 *
 * @param first the day of the first row of all, {@code yyyy-MM-dd}; a row for every day follows
 * @param last the day of the last row
 * @param earlier the weeks before this one
 * @param now this week
 * @param later the weeks after it
 * @param undecided for which years nothing can be said, a sentence each
 * @param holidays the holidays that were skipped
 * @param limits working days allowed, and the classes they are for in full
 */
public record DeadlinePage(
        Shell shell,
        String first,
        String last,
        List<FigureTable> earlier,
        FigureTable now,
        List<FigureTable> later,
        List<String> undecided,
        FigureTable holidays,
        List<KeyFact> limits)
        implements PageModel {

    public DeadlinePage {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        limits = List.copyOf(limits);
        undecided = List.copyOf(undecided);
    }
}
