/**
 * What an instance is: offices, areas, sources, metrics, instruments, calendar, disclosure rules and texts, read from
 * {@code config/} and validated as a whole.
 *
 * <p>Reads: files under {@code config/}. Writes: {@code ref.*}. Not its job: any figure.
 */
@NullMarked
package id.terang.definition;

import org.jspecify.annotations.NullMarked;
