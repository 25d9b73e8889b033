/**
 * One record per kind of page: everything its template places, decided before. Every page of the portal is one
 * {@link id.terang.site.page.PageModel}.
 *
 * <p>Reads and writes: nothing. Not its job: reading the release (site.source), words and numbers (site.render), markup
 * (templates/page).
 */
@NullMarked
package id.terang.site.page;

import org.jspecify.annotations.NullMarked;
