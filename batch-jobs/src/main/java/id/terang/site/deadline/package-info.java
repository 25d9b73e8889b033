/**
 * Legal deadlines of complaints for every day around tonight, holidays counted.
 *
 * <p>Reads and writes: nothing. Not its job: which days are free (definition.WorkCalendar), how long offices really take
 * (site.source), markup (templates/page/deadline.ftlh).
 */
@NullMarked
package id.terang.site.deadline;

import org.jspecify.annotations.NullMarked;
