/**
 * The released figures as files: every format of every metric from one query, and what explains them.
 *
 * <p>Reads: {@code release.*} only (role terang_site). Writes: {@code data/<metric>.*}, what {@code manifest.json} says about the
 * night. Not its job: lists of the files (site.catalogue), pages (site.assembly), where files lie (publish).
 */
@NullMarked
package id.terang.site.data;

import org.jspecify.annotations.NullMarked;
