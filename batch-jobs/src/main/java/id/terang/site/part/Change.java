package id.terang.site.part;

import id.terang.site.shell.Link;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a release changed.
 *
 * @param tag one word: diperbaiki, zona, baru, belum melapor
 * @param text what changed, from what to what
 */
public record Change(String tag, String text, @Nullable Link more) {}
