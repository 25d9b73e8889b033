/**
 * Survey responses: staging.survey_responses → fact.survey_responses.
 *
 * <p>Reads {@code staging.survey_responses, staging.deliveries, ref.places, ref.vocabulary}; writes
 * {@code fact.survey_responses, staging.rejected_rows, staging.deliveries}. Not its job: any index, which is a score.
 */
@NullMarked
package id.terang.intake.survey;

import org.jspecify.annotations.NullMarked;
