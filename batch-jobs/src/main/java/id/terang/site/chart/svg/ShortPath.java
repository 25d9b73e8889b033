package id.terang.site.chart.svg;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outline of a piece in fewer characters: each corner by its distance from the one before, corners that fall together once. A map of
 * hundreds of villages is half as heavy so.
 */
final class ShortPath {

    private static final Pattern CORNER = Pattern.compile("([ML])(-?\\d+) (-?\\d+) ?|(Z) ?");

    private ShortPath() {}

    /** The same outline; a path of anything but whole corners stays as it is. */
    static String of(String path) {
        StringBuilder relative = new StringBuilder(path.length());
        Matcher corners = CORNER.matcher(path);
        int end = 0;
        long x = 0;
        long y = 0;
        while (corners.find() && corners.start() == end) {
            end = corners.end();
            if (corners.group(4) != null) {
                relative.append('z');
                continue;
            }
            long right = number(corners, 2);
            long down = number(corners, 3);
            if (corners.group(1).equals("M")) {
                relative.append('M').append(right).append(' ').append(down);
            } else if (right == x && down != y) {
                relative.append('v').append(down - y);
            } else if (right != x && down == y) {
                relative.append('h').append(right - x);
            } else if (right != x) {
                relative.append('l')
                        .append(right - x)
                        .append(down < y ? "" : " ")
                        .append(down - y);
            }
            x = right;
            y = down;
        }
        return end == path.length() ? relative.toString() : path;
    }

    private static long number(MatchResult corner, int group) {
        return Long.parseLong(corner.group(group));
    }
}
