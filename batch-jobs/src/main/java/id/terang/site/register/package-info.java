/**
 * Entries of public registers on pages and in files: the words of a field, tables, downloads.
 *
 * <p>Reads: {@code release.entries}. Writes: {@code data/daftar/*}, what catalogues and the API say of their columns. Not its job: figures counted from entries, which are figures like all others.
 */
@NullMarked
package id.terang.site.register;

import org.jspecify.annotations.NullMarked;
