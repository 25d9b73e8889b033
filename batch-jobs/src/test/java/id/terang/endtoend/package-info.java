/** The whole program as an operator meets it: the real command line, real files, a real PostgreSQL, a real browser. */
@NullMarked
package id.terang.endtoend;

import org.jspecify.annotations.NullMarked;
