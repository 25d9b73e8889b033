/** Rules of scoring, proved against published figures. */
@NullMarked
package id.terang.score;

import org.jspecify.annotations.NullMarked;
