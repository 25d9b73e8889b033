/**
 * What may be published at all: declared views and thresholds, as {@code config/disclosure.yaml} states them.
 *
 * <p>Touches no table. Not its job: applying them; {@code id.terang.disclosure} does.
 */
@NullMarked
package id.terang.definition.disclosure;

import org.jspecify.annotations.NullMarked;
