/**
 * The satisfaction index (IKM) of PermenPANRB 14/2017 and the sample it needs.
 *
 * <p>Reads: {@code measure.counts}, {@code ref.stocks}, {@code ref.places}, {@code ref.months}. Writes: nothing; hands
 * rows to {@code score.value}. Not its job: counting answers (measure), hiding small bases (disclosure).
 *
 * <p>Which responses count where: an office below an agency has the index of its own responses; an agency the mean of
 * the indices of its offices, its head office included when it surveyed; the portal the mean of its agencies. Pooled
 * and element values count every response below the place once.
 */
@NullMarked
package id.terang.score.satisfaction;

import org.jspecify.annotations.NullMarked;
