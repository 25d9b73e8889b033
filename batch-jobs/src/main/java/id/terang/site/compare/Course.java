package id.terang.site.compare;

import id.terang.site.figure.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a metric that a place shows first, with what came before it.
 *
 * @param before one period earlier; null where there is none
 * @param series all periods of the same length, oldest first
 */
public record Course(Figure now, @Nullable Figure before, List<Figure> series) {

    public Course {
        series = List.copyOf(series);
    }
}
