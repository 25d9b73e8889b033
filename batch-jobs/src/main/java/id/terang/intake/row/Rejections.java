package id.terang.intake.row;

/** Where reasons go that a row cannot be used. */
@FunctionalInterface
public interface Rejections {

    /**
     * One reason for one row.
     *
     * @param column name of the column in the file; empty when the row as a whole is wrong
     * @param value what the file says
     * @param expected what it should say, in terms that both languages share
     */
    void add(int line, String column, String value, RejectReason reason, String expected);
}
