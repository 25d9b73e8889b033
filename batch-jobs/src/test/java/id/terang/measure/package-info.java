/** Tables that a domain person can read, counted by the real SQL on a real PostgreSQL. */
@NullMarked
package id.terang.measure;

import org.jspecify.annotations.NullMarked;
