package id.terang.definition.place;

import java.util.Locale;

/** Levels of areas, topmost first. */
public enum AreaLevel {
    PROVINCE,
    REGENCY,
    DISTRICT,
    VILLAGE;

    /** The level in {@code ref.places}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
