/**
 * The last look at a finished site before it is published, from the files alone: links, markup, safety, personal data,
 * weight, and every figure on a page against the open data. The rules are docs/site-contract.md.
 *
 * <p>Reads: the tree of a release that is not yet published. Writes: nothing. Not its job: whether a figure may be shown
 * (disclosure), whether a delivery is plausible (gate), what happens after a failure (nightly).
 */
@NullMarked
package id.terang.site.check;

import org.jspecify.annotations.NullMarked;
