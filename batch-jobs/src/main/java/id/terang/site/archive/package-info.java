/**
 * Frozen copies: the open data, figures and registers, as they stood on one night of each month, never changed afterwards.
 *
 * <p>Reads: {@code release.frozen_files}, the archive of the release before. Writes: {@code arsip/} of the release being made.
 * Not its job: recording a copy in the database (release), comparing bytes (publish).
 */
@NullMarked
package id.terang.site.archive;

import org.jspecify.annotations.NullMarked;
