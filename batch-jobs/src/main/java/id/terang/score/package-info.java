/**
 * Rules that need more than adding up and dividing: the satisfaction index (PermenPANRB 14/2017), the sample it needs
 * (Krejcie-Morgan) and the self-assessed compliance score (instruments of the Ombudsman, as configuration).
 *
 * <p>Reads: {@code measure.counts}, {@code measure.metric_values}, {@code measure.assessments}, {@code ref.*}. Writes:
 * {@code score.*}. Not its job: hiding small numbers (disclosure), words and colours (site).
 */
@NullMarked
package id.terang.score;

import org.jspecify.annotations.NullMarked;
