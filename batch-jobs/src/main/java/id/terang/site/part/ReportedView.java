package id.terang.site.part;

import org.jspecify.annotations.Nullable;

/**
 * A number that a document prints, shown beside and never mixed with computed figures.
 *
 * @param printed exactly as the document prints it
 * @param unit with its own leading space, as in {@link FigureView}
 * @param base people or cases behind it, in words; null when the document does not say
 * @param note what a reader should know; null for none
 * @param citation the document
 * @param citationDate its date, in words
 */
public record ReportedView(
        String label,
        String printed,
        String unit,
        String period,
        @Nullable String base,
        @Nullable String note,
        String citation,
        String citationDate) {}
