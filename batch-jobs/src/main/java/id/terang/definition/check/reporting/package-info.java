/**
 * Checks that reporting rules and replies fit the rest of the configuration.
 *
 * <p>Touches no table. Not its job: the form of single values ({@code definition.reading.reporting}).
 */
@NullMarked
package id.terang.definition.check.reporting;

import org.jspecify.annotations.NullMarked;
