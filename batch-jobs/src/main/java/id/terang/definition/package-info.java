/**
 * What an instance is: offices, areas, sources, metrics, instruments, calendar, disclosure rules and texts, read from
 * {@code config/} and validated as a whole.
 *
 * <p>Reads: files under {@code config/}. Not its job: any figure; how {@code ref.*} is filled ({@code reference}).
 */
@NullMarked
package id.terang.definition;

import org.jspecify.annotations.NullMarked;
