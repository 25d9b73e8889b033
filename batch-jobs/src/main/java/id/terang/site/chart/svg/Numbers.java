package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.Scale;
import id.terang.site.chart.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Writes the numbers of one chart in one language. */
final class Numbers {

    private static final double MILLION = 1_000_000;

    private final Locale locale;
    private final Scale scale;

    Numbers(Language language, Scale scale) {
        this.locale = language.locale();
        this.scale = scale;
    }

    /** With the decimals of the chart and a unit that belongs to the number. */
    String value(BigDecimal value) {
        return withSymbol(plain(value, scale.decimals(), scale.decimals()));
    }

    /** With its unit, also a long one. */
    String spoken(BigDecimal value) {
        return isSymbol() || scale.unit().isEmpty() ? value(value) : value(value) + " " + scale.unit();
    }

    /** As short as it goes: for axes and cut points. */
    String shortest(double value) {
        if (Math.abs(value) < MILLION) {
            return withSymbol(plain(BigDecimal.valueOf(value), 0, 2));
        }
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(1);
        return withSymbol(format.format(value));
    }

    /** A line to compare with, in words and number. */
    String named(Target target) {
        return target.label() + " " + shortest(target.value().doubleValue());
    }

    /** The unit, when it is a word to be written once beside the axis. */
    String unitWord() {
        return isSymbol() ? "" : scale.unit();
    }

    private boolean isSymbol() {
        return scale.unit().equals("%") || scale.unit().equals("Rp");
    }

    private String withSymbol(String number) {
        return switch (scale.unit()) {
            case "%" -> number + "%";
            case "Rp" -> number.startsWith("-") ? "-Rp" + number.substring(1) : "Rp" + number;
            default -> number;
        };
    }

    private String plain(BigDecimal value, int fewest, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }
}
