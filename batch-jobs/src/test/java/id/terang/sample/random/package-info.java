/** Counts that come out whole and exact. */
@NullMarked
package id.terang.sample.random;

import org.jspecify.annotations.NullMarked;
