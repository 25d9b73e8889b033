package id.terang.intake.row;

import id.terang.definition.Source.RowMark;
import id.terang.intake.file.RowReader;
import java.util.ArrayList;
import java.util.List;

/** Rows below the header that the source tells apart by one cell: totals and signatures, rows of others. */
final class MarkedRows {

    /** Any text of {@code whole}, or any that begins with one of {@code starts}, in the column at {@code position}. */
    private record Rule(int position, List<String> whole, List<String> starts) {

        boolean fits(RowReader reader) {
            String cell = reader.text(position);
            String text = cell == null ? "" : ValueMap.fold(cell);
            return whole.contains(text) || starts.stream().anyMatch(text::startsWith);
        }
    }

    private static final String ANY_END = "*";

    private final List<Rule> rules;

    private MarkedRows(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static MarkedRows of(List<RowMark> marks, HeaderMatch header) {
        List<Rule> rules = new ArrayList<>();
        for (RowMark mark : marks) {
            List<String> texts = mark.values().stream().map(ValueMap::fold).toList();
            rules.add(new Rule(
                    header.positionOf(mark.column()),
                    texts.stream().filter(text -> !text.endsWith(ANY_END)).toList(),
                    texts.stream()
                            .filter(text -> text.endsWith(ANY_END))
                            .map(text -> text.substring(0, text.length() - 1))
                            .toList()));
        }
        return new MarkedRows(rules);
    }

    /** True when any of the marks is on the row. */
    boolean anyFits(RowReader reader) {
        for (Rule rule : rules) {
            if (rule.fits(reader)) {
                return true;
            }
        }
        return false;
    }

    /** True when every one of the marks is on the row, also when there is none. */
    boolean allFit(RowReader reader) {
        for (Rule rule : rules) {
            if (!rule.fits(reader)) {
                return false;
            }
        }
        return true;
    }
}
