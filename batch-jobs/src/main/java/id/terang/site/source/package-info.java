/**
 * The release as the pages read it: places with their figures, scores with their history, waiting-time curves, the ledger of
 * deliveries; one SQL file per question.
 *
 * <p>Reads: {@code release.*}, as role {@code terang_site}, and the definitions. Writes: nothing. Not its job: words and numbers
 * ({@code site.render}), what pages show of it ({@code site.section}), any arithmetic on figures.
 */
@NullMarked
package id.terang.site.source;

import org.jspecify.annotations.NullMarked;
