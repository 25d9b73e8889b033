package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.FunnelChart;
import id.terang.site.chart.Scale;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A dot per place over its base, the limits as a field that narrows to the right, the share of all as a dashed line. */
final class FunnelDrawing {

    private final FunnelChart chart;
    private final Language language;
    private final Canvas canvas;
    private final Layout layout;
    private final Numbers shares;
    private final Numbers bases;

    FunnelDrawing(FunnelChart chart, Language language, Canvas canvas) {
        this.chart = chart;
        this.language = language;
        this.canvas = canvas;
        this.layout = canvas.layout();
        this.shares = new Numbers(language, chart.scale());
        this.bases = new Numbers(language, Scale.of(chart.baseUnit(), 0));
    }

    double draw() {
        Ticks vertical = Ticks.of(chart.scale(), values());
        Ticks horizontal = Ticks.of(
                        Scale.of("", 0),
                        chart.limits().stream().map(FunnelChart.Limit::base).toList())
                .wholeSteps();
        double left = vertical.widestLabel(shares, layout) + 8;
        double top = layout.lineHeight() + 8;
        double height = layout.pick(190.0, 260.0);
        Rectangle2D area = new Rectangle2D.Double(left, top, layout.width() - left - 14, height);
        new Frame(canvas, horizontal.axis(), vertical.axis())
                .withVerticalTicks(shares)
                .draw(area, place -> {
                    limits(place);
                    reference(place);
                    chart.points().forEach(point -> point(place, point));
                    baseLabels(place, horizontal);
                });
        return top + height + 2 * layout.lineHeight() + 10;
    }

    private void limits(Frame.Place place) {
        Path2D field = new Path2D.Double();
        List<FunnelChart.Limit> limits = chart.limits();
        field.moveTo(
                place.x(limits.getFirst().base()), place.y(limits.getFirst().high()));
        limits.forEach(limit -> field.lineTo(place.x(limit.base()), place.y(limit.high())));
        limits.reversed().forEach(limit -> field.lineTo(place.x(limit.base()), place.y(limit.low())));
        field.closePath();
        canvas.fill(field, Tone.RANGE);
    }

    private void reference(Frame.Place place) {
        double y = place.y(chart.reference().value());
        canvas.line(new Line2D.Double(place.left(), y, place.right(), y), Tone.TARGET, 1.5, 5, 3);
        canvas.text(
                chart.reference().label() + " " + shares.value(chart.reference().value()),
                layout.width(),
                layout.textSize(),
                Canvas.Anchor.END,
                Tone.TARGET,
                layout.strong());
    }

    private void point(Frame.Place place, FunnelChart.Point point) {
        double x = place.x(point.base());
        double y = place.y(point.value().value());
        canvas.titled(point.label() + ": " + shares.spoken(point.value().value()) + ", " + bases.spoken(point.base())
                + " · " + Words.of(point.side(), language));
        SpineDrawing.mark(canvas, point.side(), x, y);
    }

    private void baseLabels(Frame.Place place, Ticks ticks) {
        double baseline = place.bottom() + layout.lineHeight();
        for (double tick = ticks.low(); tick <= ticks.high() + ticks.step() / 2; tick += ticks.step()) {
            canvas.text(bases.shortest(tick), place.x(tick), baseline, Canvas.Anchor.MIDDLE, Tone.SOFT, layout.plain());
        }
        canvas.text(
                chart.baseUnit(),
                place.right(),
                baseline + layout.lineHeight(),
                Canvas.Anchor.END,
                Tone.SOFT,
                layout.plain());
    }

    private List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        chart.limits().forEach(limit -> {
            values.add(limit.low());
            values.add(limit.high());
        });
        chart.points().forEach(point -> values.add(point.value().value()));
        return values;
    }
}
