/**
 * Makes a finished tree of files the published release: writes it aside, proves it, switches {@code current} to it in one
 * step, and can switch back.
 *
 * <p>Reads: the release published before. Writes: {@code releases/<id>/} and {@code current} below the site folder. Not
 * its job: what the files say (site), whether they may be published (site.check, gate), who may publish (the run lock).
 */
@NullMarked
package id.terang.publish;

import org.jspecify.annotations.NullMarked;
