package id.terang.score.satisfaction;

import id.terang.score.value.Fraction;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The weight an agency gives each element. The true weight is one by the number of elements; spreadsheets in use carry
 * a rounded one, which lowers the highest index that can be reached to 99.00 or 99.90.
 */
enum WeightMode {
    EXACT("exact", 0),
    TWO_DECIMALS("0.11", 2),
    THREE_DECIMALS("0.111", 3);

    private final String code;
    private final int decimals;

    WeightMode(String code, int decimals) {
        this.code = code;
        this.decimals = decimals;
    }

    /** As {@code weight-mode} in config/sources spells it. */
    String code() {
        return code;
    }

    static WeightMode of(String code) {
        return Arrays.stream(values())
                .filter(mode -> mode.code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("weight-mode is '" + code + "'; expected exact, 0.11 or 0.111"));
    }

    Fraction weight(int elements) {
        Fraction exact = Fraction.of(1, elements);
        if (this == EXACT) {
            return exact;
        }
        BigDecimal printed = exact.rounded(decimals);
        return Fraction.of(printed);
    }
}
