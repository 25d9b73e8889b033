package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.Datum;
import id.terang.site.chart.SmallMultiples;
import id.terang.site.chart.SmallMultiples.Panel;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jspecify.annotations.Nullable;

/** Panels in columns: the name and the last value as text above each, the ends of the one scale beside each row. */
final class PanelsDrawing {

    private static final double GAP = 12;
    private static final int NAME_LINES = 2;

    private final SmallMultiples chart;
    private final Language language;
    private final Canvas canvas;
    private final Layout layout;
    private final Numbers numbers;
    private final Ticks ticks;
    private final NumberAxis periods;

    PanelsDrawing(SmallMultiples chart, Language language, Canvas canvas) {
        this.chart = chart;
        this.language = language;
        this.canvas = canvas;
        this.layout = canvas.layout();
        this.numbers = new Numbers(language, chart.scale());
        this.ticks = Ticks.of(chart.scale(), values());
        this.periods = new NumberAxis();
        this.periods.setRange(-0.5, chart.periods().size() - 0.5);
    }

    double draw() {
        double left = ticks.widestLabel(numbers, layout) + 6;
        List<String> ends = chart.panels().stream().map(this::end).toList();
        int columns = columns(left, ends);
        double width = width(left, columns);
        double plot = layout.pick(58.0, 70.0);
        canvas.text(numbers.unitWord(), 0, layout.textSize(), Canvas.Anchor.START, Tone.SOFT, layout.plain());
        double top = numbers.unitWord().isEmpty() ? 0 : layout.lineHeight() + 4;
        for (int first = 0; first < chart.panels().size(); first += columns) {
            int end = Math.min(first + columns, chart.panels().size());
            double head = (lines(first, end, width) + 1) * layout.lineHeight() + 6;
            boolean isLast = false;
            for (int at = first; at < end; at++) {
                Rectangle2D area = new Rectangle2D.Double(left + (at - first) * (width + GAP), top + head, width, plot);
                panel(chart.panels().get(at), ends.get(at), top, area);
                if (at + columns >= chart.panels().size()) {
                    ends(area);
                    isLast = true;
                }
            }
            scale(new Rectangle2D.Double(left, top + head, width, plot));
            top += head + plot + (isLast ? layout.lineHeight() + 6 : 0) + 10;
        }
        return top - 10;
    }

    /** As many as hold their texts, and no more than fill all rows about evenly. */
    private int columns(double left, List<String> ends) {
        int columns = layout.pick(2, 4);
        while (columns > 1 && width(left, columns) < Math.max(Labels.widest(ends, layout.strong()), bothPeriods())) {
            columns--;
        }
        int rows = Math.ceilDiv(chart.panels().size(), columns);
        return Math.ceilDiv(chart.panels().size(), rows);
    }

    /** Room for the names of the first and the last period. */
    private double bothPeriods() {
        return ChartFonts.width(chart.periods().getFirst(), layout.plain())
                + ChartFonts.width(chart.periods().getLast(), layout.plain())
                + 5;
    }

    private double width(double left, int columns) {
        return (layout.width() - left - GAP * (columns - 1)) / columns;
    }

    private int lines(int first, int end, double width) {
        return chart.panels().subList(first, end).stream()
                .mapToInt(panel -> Labels.wrap(panel.name(), layout.plain(), width, NAME_LINES)
                        .size())
                .max()
                .orElse(1);
    }

    private void panel(Panel panel, String end, double top, Rectangle2D area) {
        double baseline = top + layout.lineHeight() * 0.78;
        for (String line : Labels.wrap(panel.name(), layout.plain(), area.getWidth(), NAME_LINES)) {
            canvas.text(line, area.getX(), baseline, Canvas.Anchor.START, Tone.INK, layout.plain());
            baseline += layout.lineHeight();
        }
        canvas.text(
                end,
                area.getX(),
                baseline,
                Canvas.Anchor.START,
                last(panel) == null ? Tone.SOFT : Tone.INK,
                last(panel) == null ? layout.plain() : layout.strong());
        for (double tick = ticks.low(); tick <= ticks.high() + ticks.step() / 2; tick += ticks.step()) {
            double y = y(tick, area);
            boolean isZero = Math.abs(tick) < ticks.step() / 100;
            canvas.line(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y), isZero ? Tone.SOFT : Tone.GRID, 1);
        }
        new PanelMarks(chart, canvas, numbers).draw(panel, new Frame.Place(area, periods, ticks.axis()));
    }

    /** The last value of a whole period, else the last; with its period when that is not the last of the chart; in words when there is none at all. */
    private String end(Panel panel) {
        Datum.Known last = last(panel);
        if (last == null) {
            return panel.values().getLast() instanceof Datum.Absent absent ? Words.of(absent, language) : "";
        }
        int at = panel.values().lastIndexOf(last);
        String value = numbers.value(last.value()) + Notes.marks(last);
        return at == chart.periods().size() - 1
                ? value
                : value + " (" + chart.periods().get(at) + ")";
    }

    private static Datum.@Nullable Known last(Panel panel) {
        int at = SeriesPoints.labelled(panel.values());
        return at < 0 ? null : (Datum.Known) panel.values().get(at);
    }

    /** Names of the first and the last period. */
    private void ends(Rectangle2D area) {
        double baseline = area.getMaxY() + 4 + layout.textSize();
        String first = chart.periods().getFirst();
        String last = chart.periods().getLast();
        canvas.text(last, area.getMaxX(), baseline, Canvas.Anchor.END, Tone.SOFT, layout.plain());
        if (chart.periods().size() > 1 && bothPeriods() <= area.getWidth()) {
            canvas.text(first, area.getMinX(), baseline, Canvas.Anchor.START, Tone.SOFT, layout.plain());
        }
    }

    /** Both ends of the scale, beside the first panel of a row. */
    private void scale(Rectangle2D area) {
        for (double tick : new double[] {ticks.low(), ticks.high()}) {
            canvas.text(
                    numbers.shortest(tick),
                    area.getX() - 5,
                    y(tick, area) + layout.textSize() * 0.36,
                    Canvas.Anchor.END,
                    Tone.SOFT,
                    layout.plain());
        }
    }

    private double y(double value, Rectangle2D area) {
        return new Frame.Place(area, periods, ticks.axis()).y(value);
    }

    private List<BigDecimal> values() {
        return chart.data().stream()
                .filter(Datum.Known.class::isInstance)
                .map(datum -> ((Datum.Known) datum).value())
                .toList();
    }
}
