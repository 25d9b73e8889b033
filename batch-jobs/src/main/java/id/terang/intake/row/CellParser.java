package id.terang.intake.row;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.intake.row.Field.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the text of one column into the value of the field it fills. */
final class CellParser {

    private static final int LONGEST_PLAN_YEARS = 2;
    private static final int LONGEST_NOTHING = 4;
    private static final Set<String> NOTHING = Set.of("-", "–", "null", "n/a");
    private static final Set<String> YES = Set.of("ya", "yes", "true", "1", "y", "t", "benar");
    private static final Set<String> NO = Set.of("tidak", "no", "false", "0", "n", "f", "tdk");
    private static final Pattern SEVERAL = Pattern.compile("[|;,]");
    private static final Set<String> FORMULA_ERRORS =
            Set.of("#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    private final Column column;
    private final Field field;
    private final ValueMap values;
    private final DateCells dates;
    private final DateCells days;
    private final NumberCells numbers;

    CellParser(Source source, Column column, Field field, LocalDate runDate, int epochOfSerials) {
        this.column = column;
        this.field = field;
        this.values = new ValueMap(column);
        boolean isPlanned = field.kind() == Kind.PLANNED_DATE;
        LocalDate latest = isPlanned ? runDate.plusYears(LONGEST_PLAN_YEARS) : runDate;
        RejectReason later = isPlanned ? RejectReason.TOO_FAR_AHEAD : RejectReason.FUTURE_DATE;
        this.dates = new DateCells(column.type(), column.formats(), source.zone(), latest, later, epochOfSerials);
        this.days = new DateCells(Source.Type.DATE, List.of(), source.zone(), latest, later, epochOfSerials);
        this.numbers = new NumberCells(field, column.decimalSeparator(), column.units());
    }

    void parse(@Nullable String cell, boolean isNumber, CellValue value) {
        String text = cell == null ? "" : trim(cell);
        if (text.isEmpty() || isNothing(text)) {
            empty(value);
        } else if (text.charAt(0) == '#' && FORMULA_ERRORS.contains(text)) {
            value.reject(RejectReason.FORMULA_ERROR, text, "");
        } else if (field.kind() == Kind.LIST) {
            several(text, value);
        } else {
            mapped(text, isNumber, value);
        }
    }

    private boolean isNothing(String text) {
        return text.length() <= LONGEST_NOTHING
                && NOTHING.contains(text.toLowerCase(Locale.ROOT))
                && !values.lists(text);
    }

    private void empty(CellValue value) {
        if (column.defaultValue() != null && !column.defaultValue().isEmpty()) {
            code(column.defaultValue(), value);
        } else if (column.required() || field.isMandatory()) {
            value.reject(RejectReason.MISSING, "", "");
        } else {
            value.setNull();
        }
    }

    private void mapped(String text, boolean isNumber, CellValue value) {
        if (values.isEmpty()) {
            typed(text, isNumber, value);
            return;
        }
        String code = values.code(text);
        if (code != null && code.isEmpty()) {
            empty(value);
        } else if (code != null) {
            code(code, value);
        } else if (field.kind() == Kind.TEXT) {
            value.reject(RejectReason.UNKNOWN_VALUE, text, values.listed());
        } else {
            typed(text, isNumber, value);
            if (value.problem() == RejectReason.NOT_A_NUMBER
                    || value.problem() == RejectReason.NOT_A_WHOLE_NUMBER
                    || value.problem() == RejectReason.NOT_YES_OR_NO) {
                value.reject(RejectReason.UNKNOWN_VALUE, text, values.listed());
            }
        }
    }

    /** What the source itself says: a decimal has a point and a day is 2026-12-31, however the export writes them. */
    private void code(String text, CellValue value) {
        switch (field.kind()) {
            case DATE, PLANNED_DATE -> days.parse(text, false, value);
            case NUMERIC -> numbers.parseDecimal(text, true, value);
            case TEXT, LIST, SMALLINT, INTEGER, RUPIAH, BOOLEAN -> typed(text, false, value);
        }
    }

    private void typed(String text, boolean isNumber, CellValue value) {
        switch (field.kind()) {
            case TEXT, LIST -> text(text, value);
            case SMALLINT, INTEGER, RUPIAH -> numbers.parseWhole(text, isNumber, value);
            case NUMERIC -> numbers.parseDecimal(text, isNumber, value);
            case DATE, PLANNED_DATE -> dates.parse(text, isNumber, value);
            case BOOLEAN -> flag(text, value);
        }
    }

    private void text(String text, CellValue value) {
        if (text.length() > field.maximum()) {
            value.reject(RejectReason.TOO_LONG, text, Long.toString(field.maximum()));
            return;
        }
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) < ' ') {
                value.reject(RejectReason.ILLEGAL_CHARACTER, "", "");
                return;
            }
        }
        value.setText(text);
    }

    private static void flag(String text, CellValue value) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (YES.contains(folded)) {
            value.setNumber(1);
        } else if (NO.contains(folded)) {
            value.setNumber(0);
        } else {
            value.reject(RejectReason.NOT_YES_OR_NO, text, "");
        }
    }

    private void several(String text, CellValue value) {
        Set<String> codes = new TreeSet<>();
        for (String part : SEVERAL.splitAsStream(text).toList()) {
            String one = part.strip();
            String code = values.isEmpty() ? one : values.code(one);
            if (code == null) {
                value.reject(RejectReason.UNKNOWN_VALUE, one, values.listed());
                return;
            }
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        if (codes.isEmpty()) {
            empty(value);
        } else {
            text(String.join("|", codes), value);
        }
    }

    private static String trim(String cell) {
        int last = cell.length() - 1;
        if (last >= 0
                && cell.charAt(0) > ' '
                && cell.charAt(0) < 127
                && cell.charAt(last) > ' '
                && cell.charAt(last) < 127) {
            return cell;
        }
        return cell.replace('\u00a0', ' ').strip();
    }
}
