package id.terang.site.chart.svg;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Two axes laid out by JFreeChart around a data area, and the marks that a drawing places in it. */
final class Frame {

    /** Places marks by value. */
    record Place(Rectangle2D area, NumberAxis horizontal, NumberAxis vertical) {

        double x(double value) {
            return horizontal.valueToJava2D(value, area, RectangleEdge.BOTTOM);
        }

        double x(BigDecimal value) {
            return x(value.doubleValue());
        }

        double y(double value) {
            return vertical.valueToJava2D(value, area, RectangleEdge.LEFT);
        }

        double y(BigDecimal value) {
            return y(value.doubleValue());
        }

        double left() {
            return area.getMinX();
        }

        double right() {
            return area.getMaxX();
        }

        double top() {
            return area.getMinY();
        }

        double bottom() {
            return area.getMaxY();
        }
    }

    /** Draws the marks. */
    @FunctionalInterface
    interface Marks {
        void draw(Place place);
    }

    private final Canvas canvas;
    private final NumberAxis horizontal;
    private final NumberAxis vertical;
    private final XYPlot plot;

    Frame(Canvas canvas, NumberAxis horizontal, NumberAxis vertical) {
        this.canvas = canvas;
        this.horizontal = horizontal;
        this.vertical = vertical;
        plot = new XYPlot(null, quiet(horizontal), quiet(vertical), new XYLineAndShapeRenderer());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
    }

    /** Numbers beside the vertical axis, a hairline at each. */
    Frame withVerticalTicks(Numbers numbers) {
        show(vertical, numbers);
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(Tone.GRID.paint());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        canvas.anchorTexts(Canvas.Anchor.END);
        return this;
    }

    /** Numbers below the horizontal axis, a hairline at each. */
    Frame withHorizontalTicks(Numbers numbers) {
        show(horizontal, numbers);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(Tone.GRID.paint());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        canvas.anchorTexts(Canvas.Anchor.MIDDLE);
        return this;
    }

    /** Draws everything; the data area is given in the coordinates of the drawing. */
    void draw(Rectangle2D dataArea, Marks marks) {
        double width = canvas.layout().width();
        double bottom = dataArea.getMaxY() + 2 * canvas.layout().lineHeight();
        AxisSpace sides = new AxisSpace();
        sides.setLeft(dataArea.getMinX());
        sides.setRight(width - dataArea.getMaxX());
        plot.setFixedRangeAxisSpace(sides);
        AxisSpace below = new AxisSpace();
        below.setTop(dataArea.getMinY());
        below.setBottom(bottom - dataArea.getMaxY());
        plot.setFixedDomainAxisSpace(below);
        plot.addAnnotation(new MarksInPlot(canvas, marks));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(canvas, new Rectangle2D.Double(0, 0, width, bottom));
    }

    private void show(NumberAxis axis, Numbers numbers) {
        axis.setTickLabelsVisible(true);
        axis.setTickLabelFont(canvas.layout().plain());
        axis.setTickLabelPaint(Tone.SOFT.paint());
        axis.setTickLabelInsets(new RectangleInsets(4, 4, 4, 6));
        axis.setNumberFormatOverride(new TickFormat(numbers));
    }

    private static NumberAxis quiet(NumberAxis axis) {
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** Where JFreeChart hands over the finished layout. */
    private static final class MarksInPlot extends AbstractXYAnnotation {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient Canvas canvas;
        private final transient Marks marks;

        MarksInPlot(Canvas canvas, Marks marks) {
            this.canvas = canvas;
            this.marks = marks;
        }

        @Override
        public void draw(
                Graphics2D graphics,
                XYPlot plot,
                Rectangle2D dataArea,
                ValueAxis domainAxis,
                ValueAxis rangeAxis,
                int rendererIndex,
                PlotRenderingInfo info) {
            canvas.anchorTexts(Canvas.Anchor.START);
            marks.draw(new Place(dataArea, (NumberAxis) domainAxis, (NumberAxis) rangeAxis));
        }
    }

    /** Lets JFreeChart write its ticks as the chart writes its numbers. */
    private static final class TickFormat extends NumberFormat {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient Numbers numbers;

        TickFormat(Numbers numbers) {
            this.numbers = numbers;
        }

        @Override
        public StringBuffer format(double value, StringBuffer target, FieldPosition position) {
            return target.append(numbers.shortest(value));
        }

        @Override
        public StringBuffer format(long value, StringBuffer target, FieldPosition position) {
            return format((double) value, target, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("Ticks are only written");
        }
    }
}
