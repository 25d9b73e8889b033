/** Deliveries, good and bad, through the whole of intake on a real PostgreSQL. */
@NullMarked
package id.terang.intake;

import org.jspecify.annotations.NullMarked;
