/**
 * Rows as files: the same facts written the way each source's own export looks (delimiter, charset, date formats, words,
 * columns with personal data).
 */
@NullMarked
package id.terang.sample.file;

import org.jspecify.annotations.NullMarked;
