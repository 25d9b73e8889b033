/**
 * How an instance looks: the program's templates, texts and assets, in front of them what the instance has of its own, and the colours
 * and sizes by name.
 *
 * <p>Reads: {@code templates/}, {@code config/look/}. Writes: nothing. Not its job: rendering (site.render).
 */
@NullMarked
package id.terang.site.look;

import org.jspecify.annotations.NullMarked;
