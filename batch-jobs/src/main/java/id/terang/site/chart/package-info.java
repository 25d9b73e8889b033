/**
 * What a chart shows, as immutable records in the language of the page: the page models carry these.
 *
 * <p>Input tables: none. Output tables: none. Not its job: reading releases, choosing words for findings, drawing (that is
 * {@code site.chart.svg}), or the data table beside a chart.
 */
@NullMarked
package id.terang.site.chart;

import org.jspecify.annotations.NullMarked;
