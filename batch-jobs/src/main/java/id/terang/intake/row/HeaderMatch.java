package id.terang.intake.row;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.definition.Source.Format;
import id.terang.intake.file.RefusedDelivery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which column of the file is which column of the source, by name.
 *
 * @param positions position in the file by column of the source; -1 for a private or dropped one
 * @param width columns of the file
 * @param unknown header texts that the source does not describe; they are not read
 */
record HeaderMatch(List<Integer> positions, int width, List<String> unknown) {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /**
     * Matches by name, without regard to case and blanks.
     *
     * @throws RefusedDelivery when a column that fills a field is missing or there twice
     */
    static HeaderMatch of(Source source, List<String> header) {
        List<String> missing = missing(source, header);
        if (!missing.isEmpty()) {
            throw refusal(source, header, missing);
        }
        Map<String, Integer> byName = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (int index = 0; index < header.size(); index++) {
            byName.putIfAbsent(ValueMap.fold(header.get(index)), index);
            unknown.add(header.get(index).strip());
        }
        List<Integer> positions = new ArrayList<>();
        for (Column column : source.columns()) {
            String name = ValueMap.fold(column.name());
            positions.add(isRead(column) ? byName.getOrDefault(name, -1) : -1);
            unknown.removeIf(text -> ValueMap.fold(text).equals(name));
        }
        unknown.remove("");
        return new HeaderMatch(List.copyOf(positions), header.size(), List.copyOf(unknown));
    }

    /** Columns whose cells may become text. */
    boolean[] kept() {
        boolean[] kept = new boolean[width];
        for (int position : positions) {
            if (position >= 0) {
                kept[position] = true;
            }
        }
        return kept;
    }

    static boolean fits(Source source, List<String> header) {
        return missing(source, header).isEmpty();
    }

    private static boolean isRead(Column column) {
        return column.field() != null && !column.isPrivate();
    }

    /** A column that is missing or, being there twice, could be the wrong one. */
    private static List<String> missing(Source source, List<String> header) {
        List<String> folded = header.stream().map(ValueMap::fold).toList();
        List<String> missing = new ArrayList<>();
        for (Column column : source.columns()) {
            String name = ValueMap.fold(column.name());
            if (isRead(column) && folded.indexOf(name) != folded.lastIndexOf(name)) {
                missing.add(column.name() + " (dua kali / twice)");
            } else if (isRead(column) && !folded.contains(name)) {
                missing.add(column.name());
            }
        }
        return missing;
    }

    private static RefusedDelivery refusal(Source source, List<String> header, List<String> missing) {
        for (char other : DELIMITERS) {
            if (source.format() == Format.CSV
                    && other != source.delimiter()
                    && fits(source, split(source, header, other))) {
                return new RefusedDelivery(
                        RefusedDelivery.Kind.COLUMNS,
                        "Berkas memakai pemisah " + named(other) + ", sedangkan sumber ini memakai "
                                + named(source.delimiter()) + ". Simpan ulang dengan pemisah yang benar.",
                        "The file uses the delimiter " + named(other) + " where this source uses "
                                + named(source.delimiter()) + ". Save it again with the right one.");
            }
        }
        String columns = String.join(", ", missing);
        String found = String.join(
                ", ",
                header.stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList());
        return new RefusedDelivery(
                RefusedDelivery.Kind.COLUMNS,
                "Kolom tidak ditemukan: " + columns + ". Judul kolom di baris " + source.headerRow() + ": "
                        + shorten(found) + ". Kembalikan nama kolom, atau sesuaikan config/sources/" + source.code()
                        + ".yaml.",
                "Columns not found: " + columns + ". The header in row " + source.headerRow() + " has: "
                        + shorten(found) + ". Restore the names, or adapt config/sources/" + source.code() + ".yaml.");
    }

    private static List<String> split(Source source, List<String> header, char delimiter) {
        String line = String.join(Character.toString(source.delimiter()), header);
        return Pattern.compile(Pattern.quote(Character.toString(delimiter)))
                .splitAsStream(line)
                .map(text -> text.replace("\"", ""))
                .toList();
    }

    private static String named(char delimiter) {
        return delimiter == '\t' ? "TAB" : "'" + delimiter + "'";
    }

    private static String shorten(String text) {
        return text.length() > 500 ? text.substring(0, 500) + " …" : text;
    }
}
