/**
 * Outreach visits: staging.visits → fact.visits.
 *
 * <p>Reads {@code staging.visits, staging.deliveries, ref.places, ref.vocabulary}; writes {@code fact.visits,
 * staging.rejected_rows, staging.deliveries}. Not its job: counting a village once, which belongs to measures.
 */
@NullMarked
package id.terang.intake.visit;

import org.jspecify.annotations.NullMarked;
