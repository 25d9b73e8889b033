@NullMarked
package id.terang.site.render;

import org.jspecify.annotations.NullMarked;
