/** The scoring stage as a whole, on a real database. */
@NullMarked
package id.terang.score;

import org.jspecify.annotations.NullMarked;
