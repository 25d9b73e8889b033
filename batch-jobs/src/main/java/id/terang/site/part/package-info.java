/**
 * Parts that pages are made of: immutable records whose content is already decided and already in one language.
 *
 * <p>Reads and writes: nothing. Not its job: computing, formatting (site.render), markup (templates/component).
 */
@NullMarked
package id.terang.site.part;

import org.jspecify.annotations.NullMarked;
