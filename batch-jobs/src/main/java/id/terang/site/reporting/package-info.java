/**
 * Who reported, how good what they sent is, and what they answer: nights, months of offices, quality of sources, replies.
 *
 * <p>Reads: {@code release.current_figures, release.nights, release.source_quality}. Writes: nothing. Not its job: judging a night (gate), counting what
 * quality rests on (release).
 */
@NullMarked
package id.terang.site.reporting;

import org.jspecify.annotations.NullMarked;
