/**
 * What stands around every page: portal, language, address, night.
 *
 * <p>Reads and writes: nothing. Not its job: the content of a page (site.part, site.page), markup (templates/layout).
 */
@NullMarked
package id.terang.site.shell;

import org.jspecify.annotations.NullMarked;
