@NullMarked
package id.terang.site.compare;

import org.jspecify.annotations.NullMarked;
