package id.terang.site.part;

import id.terang.site.shell.Link;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pages before and after one in the list that it belongs to.
 *
 * @param previous null for the first
 * @param next null for the last
 */
public record Neighbours(@Nullable Link previous, @Nullable Link next) {

    /** Those of one thing in its list; none where the list does not hold it. */
    public static <T> Neighbours of(List<T> list, T one, Function<T, Link> link) {
        int at = list.indexOf(one);
        return new Neighbours(
                at > 0 ? link.apply(list.get(at - 1)) : null,
                at >= 0 && at + 1 < list.size() ? link.apply(list.get(at + 1)) : null);
    }
}
