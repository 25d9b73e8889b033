package id.terang.intake.row;

/**
 * A field of a subject: a column of its staging table, which a column of an export may fill.
 *
 * @param isMandatory true when a fact cannot be without it
 * @param minimum smallest number allowed, for whole numbers and decimals
 * @param maximum largest number allowed; the longest text
 */
public record Field(String name, Kind kind, boolean isMandatory, long minimum, long maximum) {

    /** Types of staging columns. */
    public enum Kind {
        TEXT,
        /** Codes joined by {@code |}. */
        LIST,
        SMALLINT,
        INTEGER,
        /** Whole rupiah. */
        RUPIAH,
        NUMERIC,
        /** A day that has happened. */
        DATE,
        /** A day that may lie ahead. */
        PLANNED_DATE,
        BOOLEAN
    }

    private static final int MANY = 1_000_000;
    private static final int LONGEST_TEXT = 200;

    public static Field text(String name) {
        return new Field(name, Kind.TEXT, false, 0, LONGEST_TEXT);
    }

    public static Field list(String name) {
        return new Field(name, Kind.LIST, false, 0, LONGEST_TEXT);
    }

    public static Field date(String name) {
        return new Field(name, Kind.DATE, false, 0, 0);
    }

    public static Field plannedDate(String name) {
        return new Field(name, Kind.PLANNED_DATE, false, 0, 0);
    }

    public static Field flag(String name) {
        return new Field(name, Kind.BOOLEAN, false, 0, 0);
    }

    public static Field smallint(String name, int minimum, int maximum) {
        return new Field(name, Kind.SMALLINT, false, minimum, maximum);
    }

    /** How many people, services or cases. */
    public static Field count(String name) {
        return new Field(name, Kind.INTEGER, false, 0, MANY);
    }

    public static Field numeric(String name, int minimum, int maximum) {
        return new Field(name, Kind.NUMERIC, false, minimum, maximum);
    }

    public Field mandatory() {
        return new Field(name, kind, true, minimum, maximum);
    }
}
