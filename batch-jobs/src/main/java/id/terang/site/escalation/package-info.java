/**
 * What to do with a complaint, stage by stage, whom to reach, and by which law.
 *
 * <p>Reads and writes: nothing. Not its job: dates (site.deadline), markup (templates/component/steps.ftlh).
 */
@NullMarked
package id.terang.site.escalation;

import org.jspecify.annotations.NullMarked;
