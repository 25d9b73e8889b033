/**
 * Turns the values of a night into what the public may see, version by version.
 *
 * <p>Reads: {@code measure.metric_values}, {@code score.metric_values}, {@code measure.survival}, {@code measure.replaced_entries}, {@code
 * score.compliance_*}, {@code staging.deliveries}, {@code fact.entries} with {@code ref.register*}. Writes: {@code
 * release.*}. Not its job: deciding what is hidden (disclosure), pages and files (site, publish). docs/adr says how a held night leaves no trace.
 */
@NullMarked
package id.terang.release;

import org.jspecify.annotations.NullMarked;
