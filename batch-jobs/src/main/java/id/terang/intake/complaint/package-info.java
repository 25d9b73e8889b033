/**
 * Complaints: staging.complaints → fact.complaints.
 *
 * <p>Reads {@code staging.complaints, staging.deliveries, ref.places, ref.vocabulary}; writes {@code fact.complaints,
 * staging.rejected_rows, staging.deliveries}. Not its job: legal limits, which belong to measures.
 */
@NullMarked
package id.terang.intake.complaint;

import org.jspecify.annotations.NullMarked;
