/**
 * Empty deliveries that an office can fill in: the header a source expects, and a guide that says of every column what it means,
 * how to write it and what becomes of it.
 *
 * <p>Reads: the definitions of an instance and the words below {@code templates/text}. Writes: the files it is asked for. Not
 * its job: made-up deliveries (sample), reading what comes back (intake).
 */
@NullMarked
package id.terang.template;

import org.jspecify.annotations.NullMarked;
