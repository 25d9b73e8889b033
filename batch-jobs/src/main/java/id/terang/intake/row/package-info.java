/**
 * From rows of text to typed rows: which column fills which field, how its text becomes a value, and why a row cannot be
 * used.
 *
 * <p>Touches no table: {@link id.terang.intake.row.TypedRows} is where rows go, {@link id.terang.intake.row.Rejections}
 * where reasons go. Not its job: what needs other rows or other tables (unknown offices, duplicates).
 */
@NullMarked
package id.terang.intake.row;

import org.jspecify.annotations.NullMarked;
