/**
 * Exact arithmetic and the row that every score ends as.
 *
 * <p>Reads: {@code ref.metrics}, {@code ref.metric_views}. Writes: {@code score.metric_values}. Not its job: any rule.
 */
@NullMarked
package id.terang.score.value;

import org.jspecify.annotations.NullMarked;
