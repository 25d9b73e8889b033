/**
 * Made-up deliveries for trying Terang out: exports as offices send them, with seasons, holidays, late and corrected rows,
 * and about one row in two hundred that is wrong.
 *
 * <p>Reads: the definitions of an instance. Writes: an inbox folder ({@code inbox/<source>/<export>}) with the file
 * {@code SIMULASI.txt} that marks every delivery as synthetic, and for the larger sizes the configuration they need. Not its
 * job: anything a night does with the files.
 */
@NullMarked
package id.terang.sample;

import org.jspecify.annotations.NullMarked;
