/**
 * How one place stands to similar ones, and whether a series behaves as before: pure rules over published figures.
 *
 * <p>Reads and writes: nothing; it knows only what the release publishes, so nothing withheld can be derived from its results. Not
 * its job: words (site.render), tables and charts (site.compare.view), reading the release (site.source).
 */
@NullMarked
package id.terang.site.compare;

import org.jspecify.annotations.NullMarked;
