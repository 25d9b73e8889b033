/**
 * What there is to download, in the words of those who look for data: the portal's own list, Data Package, DCAT, indicators of Satu
 * Data Indonesia, schema.org. All are made from the same description of the same files.
 *
 * <p>Reads: definitions and what {@code site.data} and {@code site.register} wrote. Writes: {@code data/index.json} and the files beside it. Not its job: the
 * figures themselves (site.data), pages (site.assembly), where files lie (publish).
 */
@NullMarked
package id.terang.site.catalogue;

import org.jspecify.annotations.NullMarked;
