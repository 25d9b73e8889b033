package id.terang.definition.reading;

import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.Mapping;
import id.terang.definition.register.Theme;
import java.util.List;

/** Reads {@code themes.yaml}; the order of the file is the order on the portal. */
public final class ThemesReader {

    private static final String FILE = "themes.yaml";

    private ThemesReader() {}

    /** None when the instance has no such file. */
    public static List<Theme> read(ConfigurationFolder folder) {
        return folder.has(FILE) ? folder.yaml(FILE).as(file -> file.parts("themes", ThemesReader::theme)) : List.of();
    }

    private static Theme theme(Mapping part) {
        return new Theme(
                part.required("code").code(),
                part.text("label"),
                part.text("question"),
                part.text("introduction"),
                part.texts("registers"),
                part.texts("metrics"),
                part.texts("path"),
                part.texts("also"));
    }
}
