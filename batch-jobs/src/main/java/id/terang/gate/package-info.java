/**
 * Gates of the night: questions whose answer may hold the release and leave the previous one standing.
 *
 * <p>Reads: {@code staging.deliveries, ref.*, release.*}. Writes: {@code release.gates, ref.sources, ref.gate_limits}. Not
 * its job: looking at the rendered site ({@code site.check}).
 */
@NullMarked
package id.terang.gate;

import org.jspecify.annotations.NullMarked;
