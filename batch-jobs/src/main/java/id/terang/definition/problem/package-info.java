/**
 * What is wrong with a configuration: every problem with file and place, all told at once.
 *
 * <p>Touches no table. Not its job: finding them; readers and checks do.
 */
@NullMarked
package id.terang.definition.problem;

import org.jspecify.annotations.NullMarked;
