/**
 * From the release to page models: one class per kind of page, and {@code Site}, which makes them all.
 *
 * <p>Reads: what {@code site.source} read, sections of {@code site.section}. Writes: nothing; pages are handed over as they are made.
 * Not its job: markup (templates), files ({@code nightly}, {@code publish}).
 */
@NullMarked
package id.terang.site.assembly;

import org.jspecify.annotations.NullMarked;
