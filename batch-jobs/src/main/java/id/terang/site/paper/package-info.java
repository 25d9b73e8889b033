/**
 * What pages need on paper: the code by which a phone finds the page again.
 *
 * <p>Reads and writes: nothing. Not its job: how a printed page looks (templates/asset), what stands on it (site.page).
 */
@NullMarked
package id.terang.site.paper;

import org.jspecify.annotations.NullMarked;
