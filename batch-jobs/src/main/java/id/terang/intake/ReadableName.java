package id.terang.intake;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Names that senders chose, made fit for messages, logs and the names of our own files. */
final class ReadableName {

    private static final int LONGEST_FILE_NAME = 150;

    private ReadableName() {}

    /** On one line, whatever was in it: a line break in a name must not look like a line of our own. */
    static String of(String name) {
        return name.replaceAll("[\\p{Cntrl}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", "?");
    }

    /**
     * The start of a file name that every file system can hold: the name itself where it is plain and short, else its plain
     * part and a number that keeps two such names apart.
     */
    static String fileName(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ ()+=,@-]", "_");
        if (plain.equals(name) && name.length() <= LONGEST_FILE_NAME) {
            return name;
        }
        CRC32 number = new CRC32();
        number.update(name.getBytes(StandardCharsets.UTF_8));
        return plain.substring(0, Math.min(plain.length(), LONGEST_FILE_NAME)) + "-"
                + Long.toHexString(number.getValue());
    }
}
