/**
 * Counts facts, rolls the counts up over places and periods, and turns them into metric values. All of it is SQL; this
 * package only runs the files in order.
 *
 * <p>Reads: {@code fact.complaints}, {@code fact.visits}, {@code fact.survey_responses}, {@code fact.assessments}, {@code ref.*}. Writes: {@code
 * measure.*}.
 *
 * <p>Not its job: satisfaction indices and compliance scores (score), thresholds (disclosure), words and colours (site).
 */
@NullMarked
package id.terang.measure;

import org.jspecify.annotations.NullMarked;
