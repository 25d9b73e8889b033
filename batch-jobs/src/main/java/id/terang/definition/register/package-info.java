/**
 * Registers: subjects declared as data. One row of a delivery is one thing (a forum, a promise, a programme); what its columns
 * are called, what they may hold and what is counted of them is one file of {@code config/registers}.
 *
 * <p>Not its job: reading rows, counting.
 */
@NullMarked
package id.terang.definition.register;

import org.jspecify.annotations.NullMarked;
