@NullMarked
package id.terang.site.worked;

import org.jspecify.annotations.NullMarked;
