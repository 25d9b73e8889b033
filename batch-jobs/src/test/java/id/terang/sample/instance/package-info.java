/** Larger instances are complete configurations. */
@NullMarked
package id.terang.sample.instance;

import org.jspecify.annotations.NullMarked;
