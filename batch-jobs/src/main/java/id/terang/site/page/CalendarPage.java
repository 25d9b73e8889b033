package id.terang.site.page;

import id.terang.site.part.FigureTable;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * When the portal will be renewed, and when periods are over.
 *
 * @param rules what a reader may rely on, one sentence each
 * @param nights the coming nights
 * @param periods the running periods: when each is over and its numbers stand whole
 * @param windows spans of days that registers announce, open or ahead; what publications print apart
 * @param file the same for a calendar program
 */
public record CalendarPage(
        Shell shell, List<String> rules, FigureTable nights, FigureTable periods, List<FigureTable> windows, Link file)
        implements PageModel {

    public CalendarPage {
        rules = List.copyOf(rules);
        windows = List.copyOf(windows);
    }
}
