package id.terang.site.page;

import id.terang.site.part.FigureTable;
import id.terang.site.part.KeyFact;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every entry of one public register, office by office.
 *
 * @param label plain words
 * @param officialTerm the term of the regulation
 * @param definition what an entry is
 * @param count how many entries of how many offices, in words
 * @param facts legal source, columns of the template, theme
 * @param reported entries that publications print, a table with its total for each publication
 * @param offices entries of each office that sent some
 * @param without names of agencies that sent none; empty when all did
 * @param downloads the same entries as files
 */
public record RegisterPage(
        Shell shell,
        String label,
        String officialTerm,
        String definition,
        String count,
        List<KeyFact> facts,
        List<FigureTable> reported,
        List<OfficeEntries> offices,
        List<Link> without,
        List<Link> downloads)
        implements PageModel {

    /**
     * What one office sent.
     *
     * @param id anchor, {@code [a-z0-9-]+}
     * @param office name and page of the office
     * @param summary how many entries, how many overdue
     * @param tables one, or one for each group of the register
     * @param more how many older ones are in the files only; null when all are shown
     */
    public record OfficeEntries(
            String id,
            Link office,
            String summary,
            List<FigureTable> tables,
            @Nullable String more) {}
}
