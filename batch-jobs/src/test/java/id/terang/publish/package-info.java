/** Releases on a real file system, stopped at every phase, once by killing a real process. */
@NullMarked
package id.terang.publish;

import org.jspecify.annotations.NullMarked;
