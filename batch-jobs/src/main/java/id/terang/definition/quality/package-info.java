/**
 * Quality bands of public services (A to D) and the regulation whose edges hold on a day.
 *
 * <p>Touches no table. Not its job: computing the index that falls into a band.
 */
@NullMarked
package id.terang.definition.quality;

import org.jspecify.annotations.NullMarked;
