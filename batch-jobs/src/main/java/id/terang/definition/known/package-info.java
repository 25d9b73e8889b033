/**
 * What the code offers to configuration: the measures that are counted and the fields that a source may fill.
 *
 * <p>Reads: {@code measures.csv} of the measure stage and {@code fields.csv}. Writes: nothing. Not its job: any file below
 * {@code config/}.
 */
@NullMarked
package id.terang.definition.known;

import org.jspecify.annotations.NullMarked;
