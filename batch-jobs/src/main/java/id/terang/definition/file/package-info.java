/**
 * Configuration files as text with line numbers: YAML trees and CSV rows whose values report what is wrong with them
 * and where, instead of failing at the first mistake.
 *
 * <p>Reads: files under {@code config/}. Writes: nothing. Not its job: what any key means.
 */
@NullMarked
package id.terang.definition.file;

import org.jspecify.annotations.NullMarked;
