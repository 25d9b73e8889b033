/**
 * Entries of registers: staging.entries → fact.entries. What an entry says is one JSON object, for what it may say is declared
 * in {@code config/registers}.
 *
 * <p>Reads {@code staging.entries, staging.deliveries, ref.places, ref.vocabulary, ref.registers, ref.register_fields,
 * ref.source_registers, ref.metrics}; writes {@code fact.entries, staging.rejected_rows, staging.deliveries}. Not its job:
 * which entries may be shown, which belongs to the release.
 */
@NullMarked
package id.terang.intake.entry;

import org.jspecify.annotations.NullMarked;
