/** One made-up page of every kind, in both languages: what templates, style and accessibility are tried on. */
@NullMarked
package id.terang.site.example;

import org.jspecify.annotations.NullMarked;
