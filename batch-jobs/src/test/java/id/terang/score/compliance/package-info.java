/** Compliance scores, proved against scores the Ombudsman published. */
@NullMarked
package id.terang.score.compliance;

import org.jspecify.annotations.NullMarked;
