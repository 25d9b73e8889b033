/** Entry point of Terang: parses the command line and maps every failure to an exit code. */
@NullMarked
package id.terang;

import org.jspecify.annotations.NullMarked;
