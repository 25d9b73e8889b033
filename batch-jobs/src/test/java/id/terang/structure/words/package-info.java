/** Tests of the words: every key is there, used, in both languages; nothing is said outside them. */
@NullMarked
package id.terang.structure.words;

import org.jspecify.annotations.NullMarked;
