package id.terang.definition.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The edges between quality bands, by the regulation in force. A score of 82 was an A in 2014 and is a B since 2017.
 *
 * <p>The printed intervals leave holes (76,60 to 76,61). One rule closes them and agrees with every printed edge: round
 * the index HALF_UP to two decimals, then compare with the lower edge of each band.
 */
public enum QualityScale {
    /** KEP/25/M.PAN/2/2004 and PermenPANRB 16/2014. */
    KEP_25_2004("81.26", "62.51", "43.76"),
    /** PermenPANRB 14/2017; used for survey periods that start in 2017 or later. */
    PERMENPANRB_14_2017("88.31", "76.61", "65.00");

    private static final int FIRST_YEAR_OF_2017_SCALE = 2017;

    private final BigDecimal veryGood;
    private final BigDecimal good;
    private final BigDecimal notGoodEnough;

    QualityScale(String veryGood, String good, String notGoodEnough) {
        this.veryGood = new BigDecimal(veryGood);
        this.good = new BigDecimal(good);
        this.notGoodEnough = new BigDecimal(notGoodEnough);
    }

    /** The scale for a survey period that starts on the day. */
    public static QualityScale on(LocalDate periodStart) {
        return periodStart.getYear() < FIRST_YEAR_OF_2017_SCALE ? KEP_25_2004 : PERMENPANRB_14_2017;
    }

    /** The band of an index between 25 and 100, rounded here once to two decimals. */
    public QualityBand bandOf(BigDecimal index) {
        BigDecimal rounded = index.setScale(2, RoundingMode.HALF_UP);
        if (rounded.compareTo(veryGood) >= 0) {
            return QualityBand.A;
        }
        if (rounded.compareTo(good) >= 0) {
            return QualityBand.B;
        }
        return rounded.compareTo(notGoodEnough) >= 0 ? QualityBand.C : QualityBand.D;
    }
}
