/** Satisfaction indices, proved against published figures. */
@NullMarked
package id.terang.score.satisfaction;

import org.jspecify.annotations.NullMarked;
