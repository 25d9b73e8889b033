@NullMarked
package id.terang.site.address;

import org.jspecify.annotations.NullMarked;
