package id.terang.site.chart.svg;

import id.terang.site.chart.Datum;
import id.terang.site.chart.LineChart;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** The labels right of the lines: value of the last whole period, name, and the target; moved apart where they would touch. */
final class LineEnds {

    private record Label(double value, List<String> lines, Tone tone, int strongLines) {}

    private static final double GAP = 4;

    private final LineChart chart;
    private final Canvas canvas;
    private final Layout layout;
    private final Numbers numbers;
    private final List<Label> labels = new ArrayList<>();

    LineEnds(LineChart chart, Canvas canvas, Numbers numbers) {
        this.chart = chart;
        this.canvas = canvas;
        this.layout = canvas.layout();
        this.numbers = numbers;
        for (int index = 0; index < chart.series().size(); index++) {
            addSeries(index);
        }
        if (chart.target() != null) {
            labels.add(new Label(
                    chart.target().value().doubleValue(), wrapped(numbers.named(chart.target())), Tone.TARGET, 0));
        }
    }

    double width() {
        double widest = 0;
        for (Label label : labels) {
            widest = Math.max(widest, Labels.widest(label.lines(), layout.strong()));
        }
        return widest;
    }

    /** What the labels need when they stand below each other. */
    double height() {
        return labels.stream().mapToDouble(this::height).sum() - layout.textSize();
    }

    void drawTarget(Frame.Place place) {
        if (chart.target() != null) {
            double y = place.y(chart.target().value());
            double from = chart.target().since() == 0
                    ? place.left()
                    : place.x(chart.target().since());
            canvas.line(new Line2D.Double(from, y, place.right() + 4, y), Tone.TARGET, 1.5, 5, 3);
        }
    }

    void draw(Frame.Place place) {
        double[] wanted = new double[labels.size()];
        double[] heights = new double[labels.size()];
        for (int at = 0; at < wanted.length; at++) {
            wanted[at] = place.y(labels.get(at).value());
            heights[at] = height(labels.get(at));
        }
        double[] centres = Labels.apart(wanted, heights, place.top() - layout.textSize(), place.bottom());
        for (int at = 0; at < centres.length; at++) {
            Label label = labels.get(at);
            double baseline = centres[at] - (heights[at] - GAP) / 2 + layout.lineHeight() * 0.78;
            for (int line = 0; line < label.lines().size(); line++) {
                canvas.text(
                        label.lines().get(line),
                        place.right() + 8,
                        baseline + line * layout.lineHeight(),
                        Canvas.Anchor.START,
                        label.tone(),
                        line < label.strongLines() ? layout.strong() : layout.plain());
            }
        }
    }

    private double height(Label label) {
        return label.lines().size() * layout.lineHeight() + GAP;
    }

    private void addSeries(int index) {
        LineChart.Series series = chart.series().get(index);
        int at = SeriesPoints.labelled(series.values());
        if (at < 0) {
            return;
        }
        Datum.Known known = (Datum.Known) series.values().get(at);
        List<String> lines = new ArrayList<>(List.of(numbers.value(known.value()) + Notes.marks(known)));
        if (at < series.values().size() - 1) {
            lines.add(chart.periods().get(at));
        }
        if (chart.series().size() > 1) {
            lines.addAll(wrapped(series.name()));
        }
        labels.add(new Label(
                known.value().doubleValue(),
                lines,
                chart.series().size() > 1 ? Tone.ofSeries(index) : Tone.INK,
                lines.size()));
    }

    private List<String> wrapped(String text) {
        return Labels.wrap(text, layout.strong(), layout.pick(92.0, 150.0), 3);
    }
}
