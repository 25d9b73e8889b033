/** The documentation of the repository: what it links to and what it names is there. */
@NullMarked
package id.terang.structure.docs;

import org.jspecify.annotations.NullMarked;
