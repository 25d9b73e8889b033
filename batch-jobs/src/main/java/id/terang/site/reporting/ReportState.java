package id.terang.site.reporting;

import java.util.Locale;

/** Whether an office's report of a month is there, as far as the open data tell. */
public enum ReportState {
    /** The month has a number above zero. */
    REPORTED("✓"),
    /** The month is told, and nothing happened in it. */
    ZERO("0"),
    /** The month is told; the number is hidden to protect people and may be zero. */
    HIDDEN("[c]"),
    /** Nothing is there and the last day for it is over. */
    LATE("!"),
    /** Nothing is there yet; there is still time. */
    WAITING("…"),
    /** Nothing can be there: the office did not serve, or sends nothing of the kind. */
    NOT_EXPECTED("–");

    private final String sign;

    ReportState(String sign) {
        this.sign = sign;
    }

    /** What stands in a narrow cell; the word is said beside it. */
    public String sign() {
        return sign;
    }

    /** Class of its cell: a state is a colour only beside its sign. */
    public String style() {
        return "is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
