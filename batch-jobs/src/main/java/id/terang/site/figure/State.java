package id.terang.site.figure;

/** Whether a figure has a number, and if not, why not. Zero is a number. */
public enum State {
    PUBLISHED(""),
    SUPPRESSED("[c]"),
    NOT_AVAILABLE("[x]"),
    NOT_APPLICABLE("[z]");

    private final String symbol;

    State(String symbol) {
        this.symbol = symbol;
    }

    /** What stands in place of the number, in HTML and charts; empty for a published figure. */
    public String symbol() {
        return symbol;
    }
}
