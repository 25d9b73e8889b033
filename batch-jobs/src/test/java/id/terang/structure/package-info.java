/** Tests of the structure itself: arrows between packages, schemas each stage may touch. */
@NullMarked
package id.terang.structure;

import org.jspecify.annotations.NullMarked;
