package id.terang.definition.reading;

import id.terang.definition.file.Mapping;
import id.terang.definition.file.Value;
import java.util.Locale;

/** A file of a folder is named after the code it defines, so that each is found without opening it. */
final class FileNames {

    private FileNames() {}

    /** The file name without folder and ending. */
    static String stem(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - ".yaml".length());
    }

    /** The key {@code code}, which must be the file's name in any case of letters. */
    static String codeOf(Mapping file, String stem) {
        Value code = file.required("code");
        if (!code.text().toLowerCase(Locale.ROOT).equals(stem)) {
            code.wrong("the name of its file, " + stem);
        }
        return code.text();
    }
}
