/**
 * Comparisons as parts of pages: the spine table of a place, ranks, caterpillar, funnel and control chart of a metric.
 *
 * <p>Reads and writes: nothing. Not its job: the rules of comparing (site.compare), choosing and reading figures (site.section).
 */
@NullMarked
package id.terang.site.compare.view;

import org.jspecify.annotations.NullMarked;
