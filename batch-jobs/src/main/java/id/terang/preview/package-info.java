/**
 * Shows the published site on this machine, as a real web server would.
 *
 * <p>Reads: {@code current} below the site folder. Writes: nothing. Not its job: serving the public (see deploy/).
 */
@NullMarked
package id.terang.preview;

import org.jspecify.annotations.NullMarked;
