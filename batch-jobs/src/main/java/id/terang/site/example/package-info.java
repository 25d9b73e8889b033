/**
 * Made-up parts of pages: what every component is shown with, on the component page and in tests.
 *
 * <p>Reads and writes: nothing. Not its job: real figures. Nothing in here carries a key of the open data or an address that
 * only one portal has, so the checks before publishing hold for the component page as for any other.
 */
@NullMarked
package id.terang.site.example;

import org.jspecify.annotations.NullMarked;
