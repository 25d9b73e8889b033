/**
 * One reader per kind of configuration file: text with lines in, records out.
 *
 * <p>Reads: files under {@code config/}. Writes: nothing. Not its job: whether files agree with each other.
 */
@NullMarked
package id.terang.definition.reading;

import org.jspecify.annotations.NullMarked;
