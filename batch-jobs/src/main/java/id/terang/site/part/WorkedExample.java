package id.terang.site.part;

import java.util.List;

/**
 * A formula done with the numbers of one published figure, so that a reader can do it again.
 *
 * @param subject whose figure, for which period
 * @param steps from the parts to the figure as printed; the last one names the rounding
 */
public record WorkedExample(String subject, List<String> steps) {

    public WorkedExample {
        steps = List.copyOf(steps);
    }
}
