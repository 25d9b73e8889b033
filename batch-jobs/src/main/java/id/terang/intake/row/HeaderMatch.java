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
import java.util.stream.Stream;

/**
 * Which column of the file is which column of the source, by name.
 *
 * @param positions position in the file by column of the source; -1 for a private or dropped one
 * @param width columns of the file
 * @param named columns of the file without those at its end that have no name
 * @param unknown header texts that the source does not describe; they are not read
 * @param byName positions of each name, folded
 */
record HeaderMatch(
        List<Integer> positions, int width, int named, List<String> unknown, Map<String, List<Integer>> byName) {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /**
     * Matches by name, without regard to case and blanks.
     *
     * @throws RefusedDelivery when a column that is read is missing or could be one of several
     */
    static HeaderMatch of(Source source, List<String> header) {
        if (header.stream().anyMatch(text -> text.indexOf('\0') >= 0)) {
            throw new RefusedDelivery(
                    RefusedDelivery.Kind.UNREADABLE,
                    "Judul kolom memuat karakter NUL: berkas rusak, atau disimpan sebagai UTF-16 tanpa tanda. Simpan"
                            + " ulang sebagai \"CSV UTF-8\".",
                    "The header holds NUL characters: the file is damaged, or it was saved as UTF-16 without a mark."
                            + " Save it again as \"CSV UTF-8\".");
        }
        List<String> missing = missing(source, header);
        if (!missing.isEmpty()) {
            throw refusal(source, header, missing);
        }
        Map<String, List<Integer>> byName = byName(header);
        Set<String> unknown = new LinkedHashSet<>();
        header.forEach(text -> unknown.add(text.strip()));
        List<Integer> positions = new ArrayList<>();
        for (Column column : source.columns()) {
            String name = ValueMap.fold(column.name());
            positions.add(isRead(column) ? position(byName, column.name(), column.occurrence()) : -1);
            unknown.removeIf(text -> ValueMap.fold(text).equals(name));
        }
        unknown.remove("");
        marks(source)
                .forEach(rule -> unknown.removeIf(text -> ValueMap.fold(text).equals(ValueMap.fold(rule.column()))));
        return new HeaderMatch(List.copyOf(positions), header.size(), named(header), List.copyOf(unknown), byName);
    }

    private static int named(List<String> header) {
        int named = header.size();
        while (named > 0 && ValueMap.fold(header.get(named - 1)).isEmpty()) {
            named--;
        }
        return named;
    }

    /** Where the first column of a name stands. */
    int positionOf(String name) {
        return position(byName, name, 1);
    }

    private static int position(Map<String, List<Integer>> byName, String name, int occurrence) {
        List<Integer> positions = byName.getOrDefault(ValueMap.fold(name), List.of());
        return positions.get(Math.max(occurrence, 1) - 1);
    }

    /** Columns whose cells may become text. */
    boolean[] kept(Source source) {
        boolean[] kept = new boolean[width];
        for (int position : positions) {
            if (position >= 0) {
                kept[position] = true;
            }
        }
        marks(source).forEach(rule -> kept[positionOf(rule.column())] = true);
        return kept;
    }

    static boolean fits(Source source, List<String> header) {
        return missing(source, header).isEmpty();
    }

    private static Stream<Source.RowMark> marks(Source source) {
        return Stream.concat(source.ignored().stream(), source.kept().stream());
    }

    private static boolean isRead(Column column) {
        return column.field() != null && !column.isPrivate();
    }

    private static Map<String, List<Integer>> byName(List<String> header) {
        Map<String, List<Integer>> positions = new HashMap<>();
        for (int index = 0; index < header.size(); index++) {
            positions
                    .computeIfAbsent(ValueMap.fold(header.get(index)), name -> new ArrayList<>())
                    .add(index);
        }
        return positions;
    }

    /** A column that is missing or, being there several times, could be the wrong one. */
    private static List<String> missing(Source source, List<String> header) {
        Map<String, List<Integer>> positions = byName(header);
        List<String> missing = new ArrayList<>();
        for (Column column : source.columns()) {
            int found = positions
                    .getOrDefault(ValueMap.fold(column.name()), List.of())
                    .size();
            if (isRead(column) && found < Math.max(column.occurrence(), 1)) {
                missing.add(column.name() + (column.occurrence() > 1 ? " (" + column.occurrence() + ")" : ""));
            } else if (isRead(column) && column.occurrence() == 0 && found > 1) {
                missing.add(column.name() + " (dua kali / twice)");
            }
        }
        marks(source)
                .map(Source.RowMark::column)
                .filter(column -> !positions.containsKey(ValueMap.fold(column)))
                .forEach(missing::add);
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
