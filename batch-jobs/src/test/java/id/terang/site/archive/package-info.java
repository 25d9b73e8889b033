@NullMarked
package id.terang.site.archive;

import org.jspecify.annotations.NullMarked;
