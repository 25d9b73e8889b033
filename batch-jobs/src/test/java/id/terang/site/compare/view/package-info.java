@NullMarked
package id.terang.site.compare.view;

import org.jspecify.annotations.NullMarked;
