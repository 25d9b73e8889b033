/**
 * Draws chart models as inline SVG: JFreeChart lays out, Batik writes, colours and typeface come from the page's style sheet
 * ({@code templates/asset/chart.css}).
 *
 * <p>Input tables: none. Output tables: none. Pure functions: the same model gives the same bytes on every machine and thread.
 * Not its job: figures, captions and source lines around the drawing.
 */
@NullMarked
package id.terang.site.chart.svg;

import org.jspecify.annotations.NullMarked;
