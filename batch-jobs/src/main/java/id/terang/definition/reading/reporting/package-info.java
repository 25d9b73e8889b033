/**
 * Reads {@code data-quality.yaml} and {@code replies.csv}.
 *
 * <p>Touches no table. Not its job: what must fit together over files ({@code definition.check.reporting}).
 */
@NullMarked
package id.terang.definition.reading.reporting;

import org.jspecify.annotations.NullMarked;
