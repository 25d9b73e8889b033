/** Releases on a real file system, stopped at every phase, once by killing a real process. */
@NullMarked
package id.terang.cli;

import org.jspecify.annotations.NullMarked;
