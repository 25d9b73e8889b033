package id.terang.site.address;

import id.terang.definition.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that some release made.
 *
 * @param title of the page, without the portal's name: names only, never a figure
 * @param gone since when it is not made any more; null while it is
 */
public record IssuedPage(
        String address,
        Language language,
        String title,
        @Nullable Gone gone) {

    /** The first release without the page, and the day its data were of. */
    public record Gone(String release, LocalDate asOf) {}
}
