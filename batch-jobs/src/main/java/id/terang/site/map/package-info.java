/**
 * Parts of an area beside each other: a map where the configuration has their outlines, bars where it has not.
 *
 * <p>Reads: published figures, {@code config/boundaries}. Writes: nothing. Not its job: drawing, which is {@code site.chart.svg}'s.
 */
@NullMarked
package id.terang.site.map;

import org.jspecify.annotations.NullMarked;
