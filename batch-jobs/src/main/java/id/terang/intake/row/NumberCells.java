package id.terang.intake.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns text into whole numbers and decimals. What could mean two numbers is rejected, never guessed. */
final class NumberCells {

    private static final int LONGEST = 18;

    private final Field field;
    private final char decimalSeparator;
    private final List<String> units;
    private final Pattern ambiguous;
    private final Pattern grouped;
    private final Pattern groupedOtherwise;

    /**
     * @param units texts before or after a number that are not part of it, for instance Rp, orang, %
     */
    NumberCells(Field field, char decimalSeparator, List<String> units) {
        this.field = field;
        this.decimalSeparator = decimalSeparator;
        this.units = units.stream().map(unit -> unit.toLowerCase(Locale.ROOT)).toList();
        String group = decimalSeparator == ',' ? "\\." : ",";
        this.ambiguous = Pattern.compile("-?\\d{1,3}" + group + "\\d{3}");
        this.grouped = Pattern.compile("-?\\d{1,3}(" + group + "\\d{3})+");
        this.groupedOtherwise = Pattern.compile("-?\\d{1,3}(\\" + decimalSeparator + "\\d{3})+");
    }

    void parseWhole(String cell, boolean isNumber, CellValue value) {
        String text = withoutUnit(cell);
        long number = small(text);
        if (number < 0) {
            // 2.346 people with a point as decimal separator: 2346 or, rounded, 2? And 2.000 would pass as 2.
            if (!isNumber && groupedOtherwise.matcher(text).matches()) {
                value.reject(
                        RejectReason.AMBIGUOUS_NUMBER, text, text.replace(Character.toString(decimalSeparator), ""));
                return;
            }
            try {
                number = new BigDecimal(checkedLength(isNumber ? text : plain(text))).longValueExact();
            } catch (ArithmeticException | NumberFormatException notWhole) {
                value.reject(RejectReason.NOT_A_WHOLE_NUMBER, text, range());
                return;
            }
        }
        if (number < field.minimum() || number > field.maximum()) {
            value.reject(RejectReason.OUT_OF_RANGE, text, range());
        } else {
            value.setNumber(number);
        }
    }

    void parseDecimal(String cell, boolean isNumber, CellValue value) {
        String text = withoutUnit(cell);
        if (!isNumber && ambiguous.matcher(text).matches()) {
            value.reject(RejectReason.AMBIGUOUS_NUMBER, text, bothMeanings(text));
            return;
        }
        try {
            BigDecimal number = new BigDecimal(checkedLength(isNumber ? text : plain(text)));
            if (number.compareTo(BigDecimal.valueOf(field.minimum())) < 0
                    || number.compareTo(BigDecimal.valueOf(field.maximum())) > 0) {
                value.reject(RejectReason.OUT_OF_RANGE, text, range());
            } else {
                value.setDecimal(number);
            }
        } catch (NumberFormatException failure) {
            value.reject(RejectReason.NOT_A_NUMBER, text, RejectReason.LIKE + example());
        }
    }

    private String withoutUnit(String cell) {
        String text = cell;
        for (String unit : units) {
            String folded = text.toLowerCase(Locale.ROOT);
            if (folded.endsWith(unit)) {
                text = text.substring(0, text.length() - unit.length()).strip();
            } else if (folded.startsWith(unit)) {
                text = text.substring(unit.length()).strip();
            }
        }
        return text;
    }

    /** 1.234,5 becomes 1234.5; a point that groups nothing stays and fails. */
    private String plain(String text) {
        int separator = text.indexOf(decimalSeparator);
        String whole = separator < 0 ? text : text.substring(0, separator);
        String fraction = separator < 0 ? "" : "." + text.substring(separator + 1);
        if (grouped.matcher(whole).matches()) {
            whole = whole.replace(groupSeparator(), "");
        } else if (decimalSeparator == ',' && whole.contains(".")) {
            return "";
        }
        return whole + fraction;
    }

    private String groupSeparator() {
        return decimalSeparator == ',' ? "." : ",";
    }

    private String example() {
        return decimalSeparator == ',' ? "1234,5" : "1234.5";
    }

    /** 1.234 as the sender writes it when it means 1234, and when it means a little more than 1. */
    private String bothMeanings(String text) {
        String group = groupSeparator();
        return text.replace(group, "") + RejectReason.OR + text.replace(group, Character.toString(decimalSeparator));
    }

    private String range() {
        return field.minimum() + "–" + field.maximum();
    }

    private static String checkedLength(String text) {
        if (text.length() > LONGEST || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new NumberFormatException("too long, or with an exponent");
        }
        return text;
    }

    /** Fast path of almost every cell: one to four digits; -1 for everything else. */
    private static int small(String text) {
        int number = 0;
        if (text.isEmpty() || text.length() > 4) {
            return -1;
        }
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter < '0' || letter > '9') {
                return -1;
            }
            number = number * 10 + letter - '0';
        }
        return number;
    }
}
