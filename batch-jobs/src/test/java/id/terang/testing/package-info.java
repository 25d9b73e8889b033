/** Real parts for tests: a PostgreSQL of their own, never one that was there before. */
@NullMarked
package id.terang.testing;

import org.jspecify.annotations.NullMarked;
