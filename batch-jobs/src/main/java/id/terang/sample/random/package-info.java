/**
 * Random numbers and counts that come out the same for the same seed, whatever the order of work.
 */
@NullMarked
package id.terang.sample.random;

import org.jspecify.annotations.NullMarked;
