/**
 * From the release to page models: one class per kind of page, one SQL file per question.
 *
 * <p>Reads: {@code release.*}, as role {@code terang_site}. Writes: nothing. Not its job: words and numbers
 * ({@code site.render}), markup (templates), any arithmetic on figures.
 */
@NullMarked
package id.terang.site.source;

import org.jspecify.annotations.NullMarked;
