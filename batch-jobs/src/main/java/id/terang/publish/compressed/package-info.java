/**
 * Compressed copies beside the files of a release, for web servers that send them as they are.
 *
 * <p>Reads: the files of a release, the copies in the release before. Writes: {@code <file>.gz} and {@code <file>.br}. Not
 * its job: the content of a release; a copy stands in no manifest and is always made anew from the file it belongs to.
 */
@NullMarked
package id.terang.publish.compressed;

import org.jspecify.annotations.NullMarked;
