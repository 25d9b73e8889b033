/**
 * From page models to bytes: words, numbers and dates in two languages, sentences, Markdown, templates, assets.
 *
 * <p>Reads: {@code templates/}. Writes: nothing. Not its job: deciding what a page says (site.section, site.assembly), drawing charts
 * (site.chart), writing files (publish).
 */
@NullMarked
package id.terang.site.render;

import org.jspecify.annotations.NullMarked;
