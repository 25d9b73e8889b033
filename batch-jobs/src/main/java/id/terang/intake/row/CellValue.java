package id.terang.intake.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The value of the cell that was parsed last, or why there is none. One per column and reused for every row: a delivery
 * has tens of millions of cells.
 */
final class CellValue {

    private @Nullable String text;
    private long number;
    private @Nullable BigDecimal decimal;
    private @Nullable RejectReason problem;
    private String shown = "";
    private String expected = "";
    private boolean isNull = true;

    void setNull() {
        clear();
        isNull = true;
    }

    void setText(String value) {
        clear();
        text = value;
    }

    void setNumber(long value) {
        clear();
        number = value;
    }

    void setDecimal(BigDecimal value) {
        clear();
        decimal = value.stripTrailingZeros();
    }

    void reject(RejectReason reason, String value, String wanted) {
        clear();
        isNull = true;
        problem = reason;
        shown = value;
        expected = wanted;
    }

    private void clear() {
        text = null;
        decimal = null;
        problem = null;
        isNull = false;
    }

    @Nullable
    RejectReason problem() {
        return problem;
    }

    String shown() {
        return shown;
    }

    String expected() {
        return expected;
    }

    boolean isNull() {
        return isNull;
    }

    @Nullable
    String text() {
        return text;
    }

    void writeTo(TypedRows rows, Field.Kind kind) {
        if (isNull) {
            rows.putNull();
            return;
        }
        switch (kind) {
            case TEXT, LIST -> rows.putText(text == null ? "" : text);
            case SMALLINT -> rows.putSmallint((int) number);
            case INTEGER -> rows.putInteger((int) number);
            case RUPIAH -> rows.putNumeric(BigDecimal.valueOf(number));
            case NUMERIC -> rows.putNumeric(decimal == null ? BigDecimal.ZERO : decimal);
            case DATE, PLANNED_DATE -> rows.putDate(number);
            case BOOLEAN -> rows.putBoolean(number == 1);
        }
    }

    /** The value as part of a key. */
    String canonical(Field.Kind kind) {
        if (isNull) {
            return "";
        }
        return switch (kind) {
            case TEXT, LIST -> text == null ? "" : text;
            case SMALLINT, INTEGER, RUPIAH, BOOLEAN -> Long.toString(number);
            case NUMERIC -> decimal == null ? "" : decimal.stripTrailingZeros().toPlainString();
            case DATE, PLANNED_DATE -> LocalDate.ofEpochDay(number).toString();
        };
    }
}
