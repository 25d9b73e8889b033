/**
 * Entries of public registers on pages and in files: the words of a field, tables, downloads.
 *
 * <p>Reads: {@code release.entries}. Not its job: figures counted from entries, which are figures like all others.
 */
@NullMarked
package id.terang.site.register;

import org.jspecify.annotations.NullMarked;
