package id.terang.site.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Share of cases answered by each day (Kaplan–Meier, open cases included): a curve of steps that rises from 0 %.
 *
 * @param dayUnit for instance {@code hari kerja}
 * @param steps strictly ascending days; before the first, everyone still waits
 * @param median day by which half are answered; null when not reached
 * @param ninetieth day by which nine in ten are answered; null when not reached
 * @param limit legal limit in days
 */
public record SurvivalChart(
        Caption caption,
        String dayUnit,
        List<Step> steps,
        @Nullable Integer median,
        @Nullable Integer ninetieth,
        @Nullable Target limit)
        implements ChartModel {

    /**
     * From this day on, this share still waits.
     *
     * @param waiting 0 to 1
     */
    public record Step(int day, BigDecimal waiting) {

        public Step {
            if (waiting.signum() < 0 || waiting.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("Share still waiting on day " + day + " is " + waiting);
            }
        }
    }

    public SurvivalChart {
        steps = List.copyOf(steps);
        for (int at = 1; at < steps.size(); at++) {
            if (steps.get(at).day() <= steps.get(at - 1).day()) {
                throw new IllegalArgumentException(
                        "Days of chart " + caption.id() + " do not ascend at " + steps.get(at));
            }
        }
    }

    @Override
    public List<Datum> data() {
        return steps.stream().<Datum>map(step -> Datum.of(step.waiting())).toList();
    }
}
