package id.terang.site.reporting;

/** What the page of an office says about reporting, in one language: its months, whether it is the latest, its replies. */
public record OfficeReporting(ReportTables months, Editions editions, Replies replies) {}
