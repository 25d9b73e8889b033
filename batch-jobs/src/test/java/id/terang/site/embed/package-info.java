@NullMarked
package id.terang.site.embed;

import org.jspecify.annotations.NullMarked;
