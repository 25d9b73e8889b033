package id.terang.site.render;

import id.terang.definition.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers as one language writes them: 1.234,5 and 1,234.5. Rounds HALF_UP, once. */
public final class Numbers {

    private static final List<String> POWERS = List.of("thousand", "million", "billion", "trillion");
    /** Copied for every use: made anew they would cost more than what they write. */
    private static final Map<Locale, NumberFormat> FORMATS = new ConcurrentHashMap<>();

    private static final char MINUS = '\u2212';

    private final Texts texts;

    Numbers(Texts texts) {
        this.texts = texts;
    }

    public static Numbers of(Texts texts) {
        return new Numbers(texts);
    }

    /** With all its decimals and the signs of the locale. */
    private static String written(BigDecimal value, Locale locale) {
        DecimalFormat format = (DecimalFormat)
                FORMATS.computeIfAbsent(locale, NumberFormat::getInstance).clone();
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** With as many decimals as the value carries. */
    public String format(BigDecimal value) {
        return format(value, Math.max(0, value.scale()));
    }

    public String format(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String printed = written(rounded.abs(), texts.language().locale());
        return rounded.signum() < 0 ? MINUS + printed : printed;
    }

    public String format(long value) {
        return format(BigDecimal.valueOf(value), 0);
    }

    /** A difference: +1,78, −0,44; a zero carries no sign. */
    public String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + format(difference);
    }

    /** 89,2% – the base is said beside it. */
    public String percent(BigDecimal value, int decimals) {
        return format(value, decimals) + "%";
    }

    /** Rp121.769.697.776; decimals only when there are cents. */
    public String rupiah(BigDecimal value) {
        boolean isWhole = value.stripTrailingZeros().scale() <= 0;
        return withSign(value, "Rp" + format(value.abs(), isWhole ? 0 : 2));
    }

    /** Rp121,77 miliar: the same in words that are said aloud; below a million in full. */
    public String rupiahInWords(BigDecimal value) {
        if (value.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
            return rupiah(value);
        }
        return withSign(value, "Rp" + inWords(value.abs(), 2));
    }

    /** 14,4 miliar; never "M", which some read as million. */
    public String inWords(BigDecimal value, int decimals) {
        int power = Math.min((value.abs().toBigInteger().toString().length() - 1) / 3, POWERS.size());
        if (power == 0) {
            return format(
                    value,
                    Math.min(decimals, Math.max(0, value.stripTrailingZeros().scale())));
        }
        BigDecimal scaled = value.movePointLeft(3 * power)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return format(scaled, Math.max(0, scaled.scale())) + " " + texts.get("number." + POWERS.get(power - 1));
    }

    /** What follows a number: {@code "%"} at once, words after a space that does not break. */
    public String unit(String words) {
        return "%".equals(words) ? words : "\u00a0" + words;
    }

    /** The same after this number, which may be one. */
    public String unit(String words, BigDecimal number) {
        return unit(Singular.after(number, words, texts.language()));
    }

    /** "11 programmes", "1 programme". */
    public String counted(long count, String words) {
        return format(count) + " " + Singular.after(BigDecimal.valueOf(count), words, texts.language());
    }

    Language language() {
        return texts.language();
    }

    private static String withSign(BigDecimal value, String printed) {
        return value.signum() < 0 ? MINUS + printed : printed;
    }
}
