/**
 * A finished site looked at with a real Chromium: accessibility in light and dark, without JavaScript, on a small phone, with
 * the keyboard alone. A missing browser fails with what to install; nothing is skipped.
 */
@NullMarked
package id.terang.browser;

import org.jspecify.annotations.NullMarked;
