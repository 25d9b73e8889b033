/**
 * From bytes to rows of text: what a delivered file really is, which encoding it has, and its rows one at a time.
 *
 * <p>Reads files below the inbox; touches no table. Not its job: what a column means.
 */
@NullMarked
package id.terang.intake.file;

import org.jspecify.annotations.NullMarked;
