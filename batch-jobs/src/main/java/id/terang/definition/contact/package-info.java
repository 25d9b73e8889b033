/**
 * Where readers turn to: by telephone, message or on the web.
 *
 * <p>Touches no table. Not its job: what to do at which stage (site.escalation).
 */
@NullMarked
package id.terang.definition.contact;

import org.jspecify.annotations.NullMarked;
