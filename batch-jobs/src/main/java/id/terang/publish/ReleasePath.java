package id.terang.publish;

import java.util.regex.Pattern;

/** The rule for names inside a release: nothing that climbs out, hides, or differs between file systems. */
final class ReleasePath {

    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9_-][a-z0-9._-]{0,63}");

    private ReleasePath() {}

    /** Returns the path when every segment may be published, else fails. Lower case only: no two names differ in case. */
    static String checked(String path) {
        for (String segment : path.split("/", -1)) {
            if (!SEGMENT.matcher(segment).matches() || segment.endsWith(".")) {
                throw new IllegalArgumentException("Not a path of a release: '" + path + "'; segment '" + segment
                        + "' must match " + SEGMENT.pattern() + " and not end in a dot");
            }
        }
        return path;
    }
}
