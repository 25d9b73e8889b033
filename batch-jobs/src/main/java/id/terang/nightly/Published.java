package id.terang.nightly;

import java.nio.file.Path;

/**
 * What a night published.
 *
 * @param release identifier, for instance 2026-11-22.1
 * @param site the link that points to what is served
 * @param pages number of pages in both languages
 * @param files number of files in the release
 * @param summary the reconciliation of the night in a few words
 */
public record Published(String release, Path site, int pages, int files, String summary) {}
