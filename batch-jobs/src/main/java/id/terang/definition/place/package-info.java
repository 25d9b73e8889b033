/**
 * Whom and where figures are about: offices and areas, always by code.
 *
 * <p>Touches no table. Not its job: names in running text, or who is above whom over time.
 */
@NullMarked
package id.terang.definition.place;

import org.jspecify.annotations.NullMarked;
