package id.terang.intake;

import java.nio.file.Path;

/** One file below the inbox, of one source. */
public record Delivery(String source, Path file) {

    public String fileName() {
        return file.getFileName().toString();
    }

    private String folder() {
        boolean isReported = file.resolve("../..").normalize().endsWith(Inbox.REPORTED_ENTRIES);
        return isReported ? "config/" + Inbox.REPORTED_ENTRIES + "/" : "inbox/";
    }

    /** Where the file is, as messages name it. */
    public String location() {
        return folder() + source + "/" + ReadableName.of(fileName());
    }
}
