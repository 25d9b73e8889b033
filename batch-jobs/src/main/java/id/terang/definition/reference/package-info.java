/**
 * The definitions as tables: an instance copied into schema {@code ref}, where SQL finds it.
 *
 * <p>Writes: {@code ref.*}. Not its job: checking; what arrives here is valid.
 */
@NullMarked
package id.terang.definition.reference;

import org.jspecify.annotations.NullMarked;
