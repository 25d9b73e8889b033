/**
 * The released figures as rows: one type for page, chart and download, and the files for download themselves.
 *
 * <p>Reads: {@code release.*} only (role terang_site). Writes: {@code data/*.csv}, {@code data/index.json}, what
 * {@code manifest.json} says about the night. Not its job: pages (site.source), where files lie (publish).
 */
@NullMarked
package id.terang.site.data;

import org.jspecify.annotations.NullMarked;
