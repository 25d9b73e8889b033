/**
 * When people write, when offices work, and when they export.
 */
@NullMarked
package id.terang.sample.calendar;

import org.jspecify.annotations.NullMarked;
