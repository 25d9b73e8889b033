/** Downloads made from a real database through the role of the site. */
@NullMarked
package id.terang.site.data;

import org.jspecify.annotations.NullMarked;
