/**
 * The static API below {@code api/v1/}: what is most asked for, small enough to be fetched by a page or a phone.
 *
 * <p>Reads: {@code release.releases} (role terang_site), definitions, the latest figures that {@code site.data} gathered,
 * the registers that {@code site.register} wrote. Writes:
 * {@code api/v1/*.json}; {@code openapi.json} describes exactly these files. Not its job: all figures of all periods (site.data).
 */
@NullMarked
package id.terang.site.api;

import org.jspecify.annotations.NullMarked;
