package id.terang.site.chart.svg;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;

/**
 * Rows of a horizontal chart, each with its name: above the mark on a narrow drawing, left of it on a wide one. Long names wrap;
 * a row is as high as its name needs.
 */
final class Rows {

    private static final double WIDEST_NAMES = 230;

    private final Canvas canvas;
    private final double top;
    private final double markHeight;
    private final List<List<String>> names;
    private final double nameWidth;
    private final double[] tops;

    Rows(Canvas canvas, List<String> labels, double top, double markHeight) {
        this.canvas = canvas;
        this.top = top;
        this.markHeight = markHeight;
        Layout layout = canvas.layout();
        double room = layout.pick((double) layout.width(), WIDEST_NAMES);
        names = labels.stream()
                .map(label -> Labels.wrap(label, layout.plain(), room, layout.pick(2, 3)))
                .toList();
        tops = new double[names.size() + 1];
        tops[0] = top;
        for (int row = 0; row < names.size(); row++) {
            tops[row + 1] = tops[row] + rowHeight(row);
        }
        nameWidth = layout.pick(
                0.0,
                names.stream()
                                .mapToDouble(lines -> Labels.widest(lines, layout.plain()))
                                .max()
                                .orElse(0)
                        + 12);
    }

    double height() {
        return tops[names.size()] - top;
    }

    /** The data area when this much is kept free at the right. */
    Rectangle2D area(double right) {
        return area(0, right);
    }

    /** The data area when this much is kept free at both sides. */
    Rectangle2D area(double left, double right) {
        double start = nameWidth + left;
        return new Rectangle2D.Double(start, top, canvas.layout().width() - start - right, height());
    }

    /** Counts rows from the top; JFreeChart still owns the transformation. */
    NumberAxis axis() {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(0, Math.max(1, names.size()));
        axis.setInverted(true);
        return axis;
    }

    /** Middle of the mark of a row. */
    double middle(int row) {
        return canvas.layout().pick(tops[row] + nameBlock(row) + 3 + markHeight / 2, tops[row] + rowHeight(row) / 2);
    }

    /** Baseline of a text beside the mark. */
    double baseline(int row) {
        return middle(row) + canvas.layout().textSize() * 0.36;
    }

    Rectangle2D bar(int row, double from, double to) {
        return new Rectangle2D.Double(
                Math.min(from, to), middle(row) - markHeight / 2, Math.abs(to - from), markHeight);
    }

    void drawNames(List<Boolean> emphasised) {
        Layout layout = canvas.layout();
        for (int row = 0; row < names.size(); row++) {
            List<String> lines = names.get(row);
            double first = layout.pick(tops[row], middle(row) - nameBlock(row) / 2) + layout.lineHeight() * 0.78;
            for (int line = 0; line < lines.size(); line++) {
                canvas.text(
                        lines.get(line),
                        0,
                        first + line * layout.lineHeight(),
                        Canvas.Anchor.START,
                        Tone.INK,
                        emphasised.get(row) ? layout.strong() : layout.plain());
            }
        }
    }

    /** A vertical line through the marks: on a narrow drawing it leaves the names alone. */
    List<Line2D> verticals(double x) {
        if (canvas.layout() == Layout.WIDE) {
            return List.of(new Line2D.Double(x, top, x, tops[names.size()]));
        }
        return IntStream.range(0, names.size())
                .<Line2D>mapToObj(row ->
                        new Line2D.Double(x, middle(row) - markHeight / 2 - 3, x, middle(row) + markHeight / 2 + 3))
                .toList();
    }

    private double nameBlock(int row) {
        return names.get(row).size() * canvas.layout().lineHeight();
    }

    private double rowHeight(int row) {
        return canvas.layout().pick(nameBlock(row) + markHeight + 14, Math.max(nameBlock(row), markHeight) + 10);
    }
}
