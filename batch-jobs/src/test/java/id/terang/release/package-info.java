/** Releases and their figures, on a real database with the shipped definitions. */
@NullMarked
package id.terang.release;

import org.jspecify.annotations.NullMarked;
