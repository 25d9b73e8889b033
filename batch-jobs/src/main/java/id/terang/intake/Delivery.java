package id.terang.intake;

import java.nio.file.Path;

/** One file below the inbox, of one source. */
public record Delivery(String source, Path file) {

    public String fileName() {
        return file.getFileName().toString();
    }

    /** Where the file is, as messages name it. */
    public String location() {
        return "inbox/" + source + "/" + ReadableName.of(fileName());
    }
}
