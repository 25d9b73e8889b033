@NullMarked
package id.terang.site.section;

import org.jspecify.annotations.NullMarked;
