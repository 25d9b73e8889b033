package id.terang.site.chart.svg;

import id.terang.site.chart.Scale;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/**
 * Ends and step of a value axis: round numbers, about four of them.
 *
 * @param low lower end
 * @param high upper end
 * @param step distance of two ticks
 */
record Ticks(double low, double high, double step) {

    private static final int WANTED = 4;

    /** Fits the values into the scale; an empty list gives 0 to 1. */
    static Ticks of(Scale scale, List<BigDecimal> values) {
        double lowest = 0;
        double highest = scale.from() == null ? 0 : scale.from().doubleValue();
        for (BigDecimal value : values) {
            lowest = Math.min(lowest, value.doubleValue());
            highest = Math.max(highest, value.doubleValue());
        }
        double from = scale.from() == null ? lowest : scale.from().doubleValue();
        double to = scale.to() == null ? highest : scale.to().doubleValue();
        if (to <= from) {
            to = from + 1;
        }
        double step = niceStep((to - from) / WANTED);
        double low = scale.from() == null ? Math.floor(from / step) * step : from;
        double high = scale.to() == null ? Math.ceil(to / step - 1e-9) * step : to;
        return new Ticks(low, high, step);
    }

    /** Only whole steps, for counts and days. */
    Ticks wholeSteps() {
        if (step >= 1) {
            return this;
        }
        return new Ticks(Math.floor(low), Math.max(Math.ceil(high), Math.floor(low) + 1), 1);
    }

    double widestLabel(Numbers numbers, Layout layout) {
        double widest = 0;
        for (double tick = low; tick <= high + step / 2; tick += step) {
            widest = Math.max(widest, ChartFonts.width(numbers.shortest(tick), layout.plain()));
        }
        return widest;
    }

    NumberAxis axis() {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(low, high);
        axis.setTickUnit(new NumberTickUnit(step), false, true);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static double niceStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (rough <= factor * power * 1.0000001) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
