/**
 * Intake: delivered files become facts, or reasons why not. One transaction per delivery.
 *
 * <p>Reads files below the inbox, {@code staging.deliveries} and, set-wise, {@code ref.*}; writes
 * {@code staging.deliveries, staging.rejected_rows, fact.*} and a reject report per delivery. {@code staging.complaints}
 * and its siblings hold rows only while their delivery is in work. Deliveries of different subjects may be received at
 * the same time; two of the same subject wait for each other.
 *
 * <p>Not its job: judging whether the night may publish (gates), or anything counted over rows (measure).
 */
@NullMarked
package id.terang.intake;

import org.jspecify.annotations.NullMarked;
