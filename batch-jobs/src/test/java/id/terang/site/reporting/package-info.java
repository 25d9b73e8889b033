/** Tests of {@code id.terang.site.reporting}. */
@NullMarked
package id.terang.site.reporting;

import org.jspecify.annotations.NullMarked;
