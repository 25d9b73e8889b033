package id.terang.template;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file in their order. A column that fills two fields stands once; one of several of a name has all before it;
 * the columns that tell totals from data are there too.
 */
record Header(List<Place> places) {

    /**
     * One column of the file.
     *
     * @param described what the source says of it; nothing for a column that only its {@code ignore-rows} look at
     */
    record Place(String name, List<Column> described) {

        boolean isPrivate() {
            return described.stream().anyMatch(Column::isPrivate);
        }

        boolean isRead() {
            return described.stream().anyMatch(column -> column.field() != null);
        }

        /** What says how its cells are written: a date rather than the text that the same cell is as well. */
        @Nullable
        Column leading() {
            return described.stream()
                    .filter(column -> column.type() != Source.Type.TEXT)
                    .findFirst()
                    .orElse(described.isEmpty() ? null : described.getFirst());
        }

        boolean isRequired(Source source) {
            return described.stream()
                    .anyMatch(column -> column.required()
                            || (column.field() != null && source.key().contains(column.field())));
        }
    }

    static Header of(Source source) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Column column : source.columns()) {
            for (int earlier = 1; earlier < column.occurrence(); earlier++) {
                place(places, column.name(), earlier);
            }
            place(places, column.name(), Math.max(column.occurrence(), 1))
                    .described()
                    .add(column);
        }
        source.ignored().forEach(ignored -> place(places, ignored.column(), 1));
        return new Header(List.copyOf(places.values()));
    }

    private static Place place(Map<String, Place> places, String name, int occurrence) {
        String folded = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + " " + occurrence;
        return places.computeIfAbsent(folded, each -> new Place(name, new ArrayList<>()));
    }

    List<String> names() {
        return places.stream().map(Place::name).toList();
    }
}
