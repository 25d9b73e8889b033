@NullMarked
package id.terang.site.deadline;

import org.jspecify.annotations.NullMarked;
