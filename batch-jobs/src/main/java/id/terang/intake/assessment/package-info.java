/**
 * Assessments: staging.assessments → fact.assessments.
 *
 * <p>Reads {@code staging.assessments, staging.deliveries, ref.places, ref.indicators}; writes {@code fact.assessments,
 * staging.rejected_rows, staging.deliveries}. Not its job: scores.
 */
@NullMarked
package id.terang.intake.assessment;

import org.jspecify.annotations.NullMarked;
