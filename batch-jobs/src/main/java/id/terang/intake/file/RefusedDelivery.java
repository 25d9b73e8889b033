package id.terang.intake.file;

import id.terang.definition.Language;
import id.terang.definition.Text;
import java.util.Locale;

/** A file that cannot be loaded as a whole; says why, so that a clerk can send a better one. */
public final class RefusedDelivery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of thing is wrong with the file; the gates judge by it. */
    public enum Kind {
        /** The header is not the one that the source describes. */
        COLUMNS,
        /** Too many of its rows are rejected; the rest would be a biased part. */
        ROWS,
        /** The file is not what its name says. */
        CONTENT,
        /** Damaged, in another encoding, or too large. */
        UNREADABLE,
        /** Nothing in it. */
        EMPTY;

        /** As stored in {@code staging.deliveries.refusal_code}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final transient Text reason;

    public RefusedDelivery(Kind kind, String indonesian, String english) {
        super(english);
        this.kind = kind;
        this.reason = new Text(printable(indonesian), printable(english));
    }

    /** Words of the file, a header for instance, may be part of the reason; PostgreSQL takes no NUL, a log no line break. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    public Kind kind() {
        return kind;
    }

    /** Why, in both languages. */
    public Text text() {
        return reason;
    }

    /** Why, in one language. */
    public String reason(Language language) {
        return reason.in(language);
    }
}
