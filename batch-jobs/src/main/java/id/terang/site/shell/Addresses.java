package id.terang.site.shell;

import id.terang.definition.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses of pages and files, from the root of the portal. The same page in two languages differs by its prefix only. */
public final class Addresses {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,64}");

    private Addresses() {}

    /** A page in one language: {@code page(ENGLISH, "/kantor/")} is {@code /en/kantor/}. */
    public static String page(Language language, String path) {
        return "/" + language.pathPrefix() + path.substring(1);
    }

    public static String office(Language language, String code) {
        return page(language, officePath(code));
    }

    public static String area(Language language, String code) {
        return page(language, areaPath(code));
    }

    public static String metric(Language language, String code) {
        return page(language, metricPath(code));
    }

    public static String scorecard(Language language, String office) {
        return page(language, scorecardPath(office));
    }

    public static String officePath(String code) {
        return "/kantor/" + slug(code) + "/";
    }

    /** Area codes carry dots: 35.20.02.2001 stands at {@code /wilayah/35-20-02-2001/}. */
    public static String areaPath(String code) {
        return "/wilayah/" + slug(code) + "/";
    }

    public static String metricPath(String code) {
        return "/statistik/" + slug(code) + "/";
    }

    public static String scorecardPath(String office) {
        return "/kepatuhan/" + slug(office) + "/";
    }

    /** The CSV of a metric; one for both languages. */
    public static String csv(String metric) {
        return "/data/" + slug(metric) + ".csv";
    }

    private static String slug(String code) {
        String slug = code.toLowerCase(Locale.ROOT).replace('.', '-');
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("Not a code an address can be made of: '" + code + "'");
        }
        return slug;
    }
}
