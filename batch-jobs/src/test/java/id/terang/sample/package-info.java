/** What the sample generator promises: the same bytes again, growth by new files only, wrong rows in the right share. */
@NullMarked
package id.terang.sample;

import org.jspecify.annotations.NullMarked;
