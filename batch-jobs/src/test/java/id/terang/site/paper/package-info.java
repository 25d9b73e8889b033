@NullMarked
package id.terang.site.paper;

import org.jspecify.annotations.NullMarked;
