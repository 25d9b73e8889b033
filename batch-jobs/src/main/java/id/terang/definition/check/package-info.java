/**
 * Whether the configuration files agree with each other and with what the code knows.
 *
 * <p>Reads: the records that {@code definition.reading} built, {@code fields.csv} and {@code measures.csv}. Writes:
 * problems. Not its job: the form of a single value.
 */
@NullMarked
package id.terang.definition.check;

import org.jspecify.annotations.NullMarked;
