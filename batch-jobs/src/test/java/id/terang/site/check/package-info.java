/** Little sites on a real file system, each broken in one way. */
@NullMarked
package id.terang.site.check;

import org.jspecify.annotations.NullMarked;
