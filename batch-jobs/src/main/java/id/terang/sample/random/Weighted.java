package id.terang.sample.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Values of which some come more often than others. */
public final class Weighted<T> {

    private final List<T> values = new ArrayList<>();
    private final double[] cumulative;

    private Weighted(List<T> values, ToDoubleFunction<T> weight) {
        this.values.addAll(values);
        this.cumulative = new double[values.size()];
        double sum = 0;
        for (int index = 0; index < values.size(); index++) {
            sum += weight.applyAsDouble(values.get(index));
            cumulative[index] = sum;
        }
    }

    public static <T> Weighted<T> of(List<T> values, ToDoubleFunction<T> weight) {
        return new Weighted<>(values, weight);
    }

    public T pick(Randomness random) {
        double at = random.unit() * cumulative[cumulative.length - 1];
        int index = Arrays.binarySearch(cumulative, at);
        return values.get(Math.min(index < 0 ? -index - 1 : index + 1, values.size() - 1));
    }
}
