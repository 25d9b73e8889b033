/**
 * What happens: complaints, survey responses, visits and assessments, one event after the other, and rows that are wrong.
 */
@NullMarked
package id.terang.sample.subject;

import org.jspecify.annotations.NullMarked;
