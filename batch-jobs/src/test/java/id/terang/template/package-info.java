/** Templates as offices get them, and what the real intake says of them when they come back. */
@NullMarked
package id.terang.template;

import org.jspecify.annotations.NullMarked;
