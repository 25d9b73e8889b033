package id.terang.intake.row;

import java.math.BigDecimal;

/** Where typed rows go: fields one after the other in the order of the staging table. */
public interface TypedRows {

    /** Starts the row of one line of the file. */
    void begin(int line);

    void putNull();

    void putText(String value);

    void putSmallint(int value);

    void putInteger(int value);

    void putNumeric(BigDecimal value);

    void putDate(long epochDay);

    void putBoolean(boolean value);

    /** Forgets the row that was begun. */
    void abandon();

    /** Ends the row: its key within the source, and a digest of the fields put. */
    void end(String key);
}
