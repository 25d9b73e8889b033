/** Text of cells to values. */
@NullMarked
package id.terang.intake.row;

import org.jspecify.annotations.NullMarked;
