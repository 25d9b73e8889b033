/**
 * A published figure as a typed value: what the release says, before it becomes words on a page.
 *
 * <p>Reads and writes: nothing. Not its job: formatting (site.render), layout (templates), reading the release (site.source).
 */
@NullMarked
package id.terang.site.figure;

import org.jspecify.annotations.NullMarked;
