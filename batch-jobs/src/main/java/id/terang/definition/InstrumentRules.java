package id.terang.definition;

import id.terang.definition.Instrument.Band;
import id.terang.definition.Instrument.Dimension;
import id.terang.definition.Instrument.Indicator;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;

/**
 * What decides a score under an instrument, without its words: weights, scales, steps, bands and rounding. Labels, advice and
 * the day a version ends may be mended later without changing any score.
 */
public final class InstrumentRules {

    private InstrumentRules() {}

    /** SHA-256 over the rules, in hexadecimal: two versions with the same one score everybody alike. */
    public static String checksum(Instrument instrument) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text(instrument).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(Instrument instrument) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(instrument.code() + " " + instrument.validFrom() + " " + instrument.decimals());
        for (Dimension dimension : instrument.dimensions()) {
            lines.add(dimension.code() + " " + number(dimension.weight()));
            for (Indicator indicator : dimension.indicators()) {
                lines.add("  " + indicator.code() + " " + number(indicator.weight()) + " "
                        + number(indicator.scaleMax()) + " " + indicator.metric() + " "
                        + indicator.steps().stream()
                                .map(InstrumentRules::number)
                                .toList());
            }
        }
        for (Band band : instrument.bands()) {
            lines.add(band.code() + " " + number(band.minimum()) + " " + band.zone());
        }
        return lines.toString();
    }

    /** 88 and 88.00 are the same rule. */
    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
