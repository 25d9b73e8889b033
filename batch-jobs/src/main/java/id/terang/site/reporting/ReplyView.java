package id.terang.site.reporting;

import id.terang.site.part.Markup;

/**
 * What an office says about a number of its own, ready to stand beside it.
 *
 * @param about what it is about: the compliance score, the data, or the name of a metric
 * @param date day of the letter
 * @param signedBy name and role
 * @param text sanitised
 */
public record ReplyView(String about, String date, String signedBy, Markup text) {}
