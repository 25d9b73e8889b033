/**
 * What programs of readers subscribe to: Atom feeds (RFC 4287), a calendar (RFC 5545) and plain texts, as files of the site.
 *
 * <p>Reads and writes: nothing. Not its job: deciding what is news (site.assembly), writing files (nightly, publish).
 */
@NullMarked
package id.terang.site.feed;

import org.jspecify.annotations.NullMarked;
