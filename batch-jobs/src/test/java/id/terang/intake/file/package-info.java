/** Bytes to rows of text, against broken files. */
@NullMarked
package id.terang.intake.file;

import org.jspecify.annotations.NullMarked;
