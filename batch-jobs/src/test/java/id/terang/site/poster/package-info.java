@NullMarked
package id.terang.site.poster;

import org.jspecify.annotations.NullMarked;
