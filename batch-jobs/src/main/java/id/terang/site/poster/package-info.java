/**
 * The survey poster of an office (PermenPANRB 14/2017): one sheet to hang up where people are served.
 *
 * <p>Reads and writes: nothing. Not its job: reading the release (site.source), computing the index (score.satisfaction), markup
 * (templates/page/poster.ftlh).
 */
@NullMarked
package id.terang.site.poster;

import org.jspecify.annotations.NullMarked;
