/**
 * The commands: one class each. They parse, call a stage or the night, and print; every failure becomes an exit code in
 * {@link id.terang.cli.ExitCodes}.
 */
@NullMarked
package id.terang.cli;

import org.jspecify.annotations.NullMarked;
