package id.terang.site.chart.svg;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;

/**
 * Rows of a horizontal chart, each with its name: above the mark on a narrow drawing, left of it on a wide one. Long names wrap;
 * every row is as high as the longest needs.
 */
final class Rows {

    private static final double WIDEST_NAMES = 230;

    private final Canvas canvas;
    private final double top;
    private final double markHeight;
    private final List<List<String>> names;
    private final double nameWidth;
    private final int nameLines;

    Rows(Canvas canvas, List<String> labels, double top, double markHeight) {
        this.canvas = canvas;
        this.top = top;
        this.markHeight = markHeight;
        Layout layout = canvas.layout();
        double room = layout.pick((double) layout.width(), WIDEST_NAMES);
        names = labels.stream()
                .map(label -> Labels.wrap(label, layout.plain(), room, layout.pick(2, 3)))
                .toList();
        nameLines = names.stream().mapToInt(List::size).max().orElse(1);
        nameWidth = layout.pick(
                0.0,
                names.stream()
                                .mapToDouble(lines -> Labels.widest(lines, layout.plain()))
                                .max()
                                .orElse(0)
                        + 12);
    }

    double height() {
        return names.size() * rowHeight();
    }

    /** The data area when this much is kept free at the right. */
    Rectangle2D area(double right) {
        return new Rectangle2D.Double(nameWidth, top, canvas.layout().width() - nameWidth - right, height());
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
        double rowTop = top + row * rowHeight();
        return canvas.layout().pick(rowTop + nameBlock() + 3 + markHeight / 2, rowTop + rowHeight() / 2);
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
            double block = lines.size() * layout.lineHeight();
            double first = layout.pick(top + row * rowHeight() + nameBlock() - block, middle(row) - block / 2)
                    + layout.lineHeight() * 0.78;
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

    private double nameBlock() {
        return nameLines * canvas.layout().lineHeight();
    }

    private double rowHeight() {
        return canvas.layout().pick(nameBlock() + markHeight + 12, Math.max(nameBlock(), markHeight) + 10);
    }
}
