package id.terang.site.page;

import id.terang.site.paper.QrCode;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureView;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The survey poster of an office (PermenPANRB 14/2017), one A4 sheet.
 *
 * @param name the office in full
 * @param period in words
 * @param days first and last day of the period
 * @param services what people were asked about; empty when it is not published
 * @param index the score with its letter; null when there is none for the period
 * @param pooled what all answers together give, where that is another score; null where it is the same
 * @param respondents how many answered; null when there is none for the period
 * @param sample how many were needed and whether they were enough; null when it is not known
 * @param elements the nine elements; null when they are not published
 * @param profile respondents by sex and by education
 * @param missing what a poster asks for and the release does not hold, a sentence each
 * @param code leads a phone to this page; null while the portal does not know its own address
 * @param whole the page of the office
 * @param others the posters of other quarters
 */
public record PosterPage(
        Shell shell,
        String name,
        String period,
        String days,
        String services,
        @Nullable FigureView index,
        @Nullable String pooled,
        @Nullable FigureView respondents,
        @Nullable String sample,
        @Nullable FigureTable elements,
        List<FigureTable> profile,
        List<String> missing,
        @Nullable QrCode code,
        Link whole,
        List<Link> others)
        implements PageModel {

    public PosterPage {
        profile = List.copyOf(profile);
        missing = List.copyOf(missing);
        others = List.copyOf(others);
    }
}
