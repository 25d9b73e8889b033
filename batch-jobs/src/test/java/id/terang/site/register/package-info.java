@NullMarked
package id.terang.site.register;

import org.jspecify.annotations.NullMarked;
