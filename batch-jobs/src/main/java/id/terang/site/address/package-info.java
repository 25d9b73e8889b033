/**
 * Addresses that last: which pages were ever issued, and what stands where one is no longer made.
 *
 * <p>Reads: {@code release.addresses}, the pages of the release before, {@code config/addresses.csv}. Writes: nothing. Not
 * its job: writing {@code release.addresses} (release), rendering (site.render).
 */
@NullMarked
package id.terang.site.address;

import org.jspecify.annotations.NullMarked;
