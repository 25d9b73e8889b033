/** Small releases that a domain person can read, rendered by the real templates, and what stands on the page then. */
@NullMarked
package id.terang.site.assembly;

import org.jspecify.annotations.NullMarked;
