/** The preview server over real connections. */
@NullMarked
package id.terang.preview;

import org.jspecify.annotations.NullMarked;
