/**
 * One figure to be shown on other sites: a badge as a drawing and a page for a frame, each with the day its data are of.
 *
 * <p>Reads: figures in words. Writes: nothing. Not its job: which figure stands for a place (site.assembly).
 */
@NullMarked
package id.terang.site.embed;

import org.jspecify.annotations.NullMarked;
