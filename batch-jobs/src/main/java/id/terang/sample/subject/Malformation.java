package id.terang.sample.subject;

import id.terang.definition.Subject;
import id.terang.sample.file.Row;
import id.terang.sample.random.Randomness;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows that are wrong the way rows of real exports are wrong; about one in two hundred.
 *
 * <p>Each stands beside the good row it was made from, so that the wrong ones add to the numbers and never replace them.
 */
public final class Malformation {

    private static final double SHARE = 0.005;
    private static final double SHARE_OF_DUPLICATES = 0.2;
    private static final double SHARE_OF_UNKNOWN_CODES = 0.08;

    private static final List<Consumer<Row>> COMPLAINT = List.of(
            row -> row.put("received", "31/02/2026 09:15"),
            row -> row.put("received", "0000-00-00"),
            row -> row.put("received", "12/03/0006 08:40"),
            row -> row.put("received", null),
            row -> inTenYears(row, "received"),
            row -> row.put("status", null),
            row -> row.put("office", null),
            row -> row.put("verified", "kemarin"),
            row -> row.put("key", null));
    private static final List<Consumer<Row>> SURVEY = List.of(
            row -> row.put("u3", 5),
            row -> row.put("u7", 0),
            row -> row.put("u1", "baik"),
            row -> row.put("age", -41),
            row -> row.put("age", 410),
            row -> row.put("surveyed", "31/02/2026"),
            row -> row.put("surveyed", null),
            row -> row.put("key", null));
    private static final List<Consumer<Row>> VISIT = List.of(
            row -> row.put("visited", "0000-00-00"),
            row -> inTenYears(row, "visited"),
            row -> row.put("people_reached", -12),
            row -> row.put("people_reached", "banyak"),
            row -> row.put("area", null),
            row -> row.put("key", null));
    private static final List<Consumer<Row>> ASSESSMENT = List.of(
            row -> row.put("value", null),
            row -> row.put("value", "tiga"),
            row -> row.put("assessed", "31/02/2026"),
            row -> row.put("indicator", null));
    private static final List<Consumer<Row>> ENTRY =
            List.of(row -> row.put("office", null), row -> row.put("key", null));
    private static final List<Consumer<Row>> UNKNOWN_CODES = List.of(
            row -> row.put("office", "dinsos-magelan"),
            row -> row.put("area", "35.20.99.2001"),
            row -> row.put("area", "3520022001"),
            row -> row.put("status", "Entahlah"));

    private Malformation() {}

    public static boolean strikes(Randomness random) {
        return random.chance(SHARE);
    }

    /**
     * Makes a good row wrong; some become plain duplicates.
     *
     * @param unknownCodes false where one unknown code would be a large share of the file and hold the night
     */
    public static void spoil(Row row, Subject subject, Randomness random, boolean unknownCodes) {
        if (random.chance(SHARE_OF_DUPLICATES)) {
            return;
        }
        Object key = row.get("key");
        row.put("key", key == null ? null : key + "X");
        boolean isUnknown = subject == Subject.COMPLAINT && random.chance(SHARE_OF_UNKNOWN_CODES);
        random.pick(isUnknown && unknownCodes ? UNKNOWN_CODES : ordinary(subject))
                .accept(row);
    }

    private static List<Consumer<Row>> ordinary(Subject subject) {
        return switch (subject) {
            case COMPLAINT -> COMPLAINT;
            case VISIT -> VISIT;
            case SURVEY -> SURVEY;
            case ASSESSMENT -> ASSESSMENT;
            case ENTRY -> ENTRY;
        };
    }

    /** A year typed wrong: the day lies in the future. */
    private static void inTenYears(Row row, String field) {
        if (row.get(field) instanceof LocalDate day) {
            row.put(field, day.plusYears(10));
        }
    }
}
