package id.terang.site.chart;

import java.util.List;

/**
 * One small panel per place, all over the same periods and on one scale, in the order given.
 *
 * @param mark how a value is drawn: counts as bars from zero, everything else as a line
 * @param periods short names of the periods, oldest first, with no period left out
 * @param panels one to {@value #MOST}
 */
public record SmallMultiples(Caption caption, Scale scale, Mark mark, List<String> periods, List<Panel> panels)
        implements ChartModel {

    /** More panels than this are a wall, not a comparison. */
    public static final int MOST = 20;

    /** What stands for a value. */
    public enum Mark {
        LINE,
        BARS
    }

    /** One place; its values stand in the order of the periods. */
    public record Panel(String name, List<Datum> values) {

        public Panel {
            values = List.copyOf(values);
        }
    }

    public SmallMultiples {
        periods = List.copyOf(periods);
        panels = List.copyOf(panels);
        if (panels.isEmpty() || panels.size() > MOST) {
            throw new IllegalArgumentException(
                    "Chart " + caption.id() + " has " + panels.size() + " panels; 1 to " + MOST);
        }
        for (Panel panel : panels) {
            if (panel.values().size() != periods.size()) {
                throw new IllegalArgumentException("Panel '" + panel.name() + "' of chart " + caption.id() + " has "
                        + panel.values().size() + " values for " + periods.size() + " periods");
            }
        }
    }

    @Override
    public List<Datum> data() {
        return panels.stream().flatMap(panel -> panel.values().stream()).toList();
    }
}
