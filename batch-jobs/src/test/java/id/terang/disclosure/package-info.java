/** Disclosure control, proved with the thresholds of the shipped instance. */
@NullMarked
package id.terang.disclosure;

import org.jspecify.annotations.NullMarked;
