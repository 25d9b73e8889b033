/**
 * Self-assessed compliance scores (penilaian mandiri) by instruments that are data; never the Ombudsman's own.
 *
 * <p>Reads: {@code measure.assessments}, {@code measure.metric_values}, {@code score.metric_values}, {@code ref.places}.
 * Writes: {@code score.compliance_totals}, {@code score.compliance_dimensions}, {@code score.compliance_indicators}.
 * Not its job: official scores (they are reported figures), zones in words (site).
 */
@NullMarked
package id.terang.score.compliance;

import org.jspecify.annotations.NullMarked;
