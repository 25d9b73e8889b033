/**
 * Who is expected to report, how the quality of a source is scored, and what offices reply.
 *
 * <p>Touches no table. Not its job: counting what was reported.
 */
@NullMarked
package id.terang.definition.reporting;

import org.jspecify.annotations.NullMarked;
