package id.terang.intake.row;

import id.terang.definition.Source;
import id.terang.definition.Source.Ignored;
import id.terang.intake.file.RowReader;
import java.util.ArrayList;
import java.util.List;

/** Rows below the header that are no data: totals, signatures. */
final class IgnoredRows {

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

    private IgnoredRows(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static IgnoredRows of(Source source, HeaderMatch header) {
        List<Rule> rules = new ArrayList<>();
        for (Ignored ignored : source.ignored()) {
            List<String> texts = ignored.values().stream().map(ValueMap::fold).toList();
            rules.add(new Rule(
                    header.positionOf(ignored.column()),
                    texts.stream().filter(text -> !text.endsWith(ANY_END)).toList(),
                    texts.stream()
                            .filter(text -> text.endsWith(ANY_END))
                            .map(text -> text.substring(0, text.length() - 1))
                            .toList()));
        }
        return new IgnoredRows(rules);
    }

    boolean contains(RowReader reader) {
        for (Rule rule : rules) {
            if (rule.fits(reader)) {
                return true;
            }
        }
        return false;
    }
}
