/**
 * What stands on a page: sections of sentence, chart and table, made of figures and in the words of one language.
 *
 * <p>Reads: what {@code site.source} read. Writes: nothing. Not its job: which sections a page has ({@code site.assembly}), worked
 * examples ({@code site.worked}), markup (templates).
 */
@NullMarked
package id.terang.site.section;

import org.jspecify.annotations.NullMarked;
