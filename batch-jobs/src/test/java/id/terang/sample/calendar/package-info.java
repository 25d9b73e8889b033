/** Exports at month ends. */
@NullMarked
package id.terang.sample.calendar;

import org.jspecify.annotations.NullMarked;
