package id.terang.definition;

import java.util.Locale;

/** The two languages of the portal. Indonesian pages stand at {@code /}, English ones at {@code /en/}. */
public enum Language {
    INDONESIAN("id", "", Locale.forLanguageTag("id-ID")),
    ENGLISH("en", "en/", Locale.forLanguageTag("en-GB"));

    private final String tag;
    private final String pathPrefix;
    private final Locale locale;

    Language(String tag, String pathPrefix, Locale locale) {
        this.tag = tag;
        this.pathPrefix = pathPrefix;
        this.locale = locale;
    }

    /** BCP 47 tag for {@code lang} and {@code hreflang}. */
    public String tag() {
        return tag;
    }

    /** Empty, or a folder with a trailing slash. */
    public String pathPrefix() {
        return pathPrefix;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }
}
