/**
 * Formulas worked with the numbers of tonight, step by step, so that anyone can do the sum again.
 *
 * <p>Reads: what {@code site.source} read. Writes: nothing. Not its job: computing figures ({@code measure}, {@code score}): an example
 * starts from published parts and ends at the published value, or is left out.
 */
@NullMarked
package id.terang.site.worked;

import org.jspecify.annotations.NullMarked;
