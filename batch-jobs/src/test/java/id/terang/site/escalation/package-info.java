@NullMarked
package id.terang.site.escalation;

import org.jspecify.annotations.NullMarked;
