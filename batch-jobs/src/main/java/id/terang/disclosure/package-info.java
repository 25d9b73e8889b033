/**
 * Disclosure control: what the public may see of each figure. Pure functions from a table to a table; no SQL, no Spring.
 *
 * <p>Reads and writes: nothing; {@code release} calls it for every block. Not its job: reading values, words and symbols.
 *
 * <p>The block is everything that adds up: one metric, one kind of place and one period, with all levels, places and
 * breakdown values. Steps, in this order:
 *
 * <ol>
 *   <li>{@link id.terang.disclosure.HiddenZeros}: a place without a row counts as zero where zero must look like one to
 *       four, so that the absence of a row tells nothing;
 *   <li>{@link id.terang.disclosure.DisclosureControl}: declared views only, closed periods only, then primary
 *       suppression of every figure by its own parts;
 *   <li>secondary suppression takes its place here, from {@code FigureTable} to {@code FigureTable}: its inputs are in
 *       the block already (siblings under one parent, the parent's own row, the breakdown {@code all} that the values
 *       of a breakdown add up to, and for an agency's mean index the indices of its units).
 * </ol>
 */
@NullMarked
package id.terang.disclosure;

import org.jspecify.annotations.NullMarked;
