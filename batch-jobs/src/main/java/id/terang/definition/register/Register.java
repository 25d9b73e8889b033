package id.terang.definition.register;

import id.terang.definition.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subject declared as data in {@code config/registers}: a list of things that offices keep, one row a thing.
 *
 * @param code {@code [a-z0-9-]{1,64}}; its address on the portal, and the first part of the names of its measures
 * @param entry what is counted, after a number: "12 forum"
 * @param legalSource rule that asks for the register, or that none does
 * @param isPublic true when each entry is shown; false when only figures are published
 * @param areaUse whether an entry has an area of its own
 * @param title field that names an entry
 * @param day required date field that dates an entry
 * @param list fields of the short list
 * @param groupBy field by which the list is grouped
 * @param totals number fields that are summed under the list
 * @param ratios numbers of an entry divided by each other, for instance the budget by its recipients
 * @param late conditions under which an entry is overdue; empty: none ever is
 * @param lastOf fields that say what an entry is about: of the entries of an office about one thing only the last stands now or is overdue;
 *     empty when every entry stands by itself
 * @param window dates between which it happens, first and last day, for the calendar; empty when it has none
 * @param sampling how many entries the demonstration makes up; null: none
 */
public record Register(
        String code,
        Text label,
        Text officialTerm,
        Text entry,
        Text definition,
        String legalSource,
        boolean confirmed,
        boolean isPublic,
        AreaUse areaUse,
        String title,
        String day,
        List<String> list,
        @Nullable String groupBy,
        List<String> totals,
        List<Ratio> ratios,
        Map<String, List<String>> late,
        List<String> lastOf,
        List<RegisterField> fields,
        List<RegisterMeasure> measures,
        List<String> window,
        @Nullable Sampling sampling) {

    /** Whether an entry has an area of its own. */
    public enum AreaUse {
        REQUIRED,
        OPTIONAL,
        NONE
    }

    /**
     * One number of an entry divided by another, shown beside it and never added up: a unit cost is no price.
     *
     * @param label what it is, with what it is not where that is mistaken easily
     */
    public record Ratio(String of, String per, Text label) {}

    /**
     * Entries of the demonstration.
     *
     * @param offices codes or types of the offices that send the register
     * @param perYear entries of each office in a year, spread over it
     * @param isPerVillage true for one entry a year for each village of the office
     * @param each fields of which every combination of values has one entry a year
     * @param isOnce true when those come in the first year only
     */
    public record Sampling(
            List<String> offices, int perYear, boolean isPerVillage, List<String> each, boolean isOnce) {}

    public Register {
        list = List.copyOf(list);
        totals = List.copyOf(totals);
        ratios = List.copyOf(ratios);
        late = Collections.unmodifiableMap(new LinkedHashMap<>(late));
        lastOf = List.copyOf(lastOf);
        fields = List.copyOf(fields);
        measures = List.copyOf(measures);
        window = List.copyOf(window);
    }

    /** Every field in the order of the template: number, office, area, those of the register, citation. */
    public List<RegisterField> columns() {
        List<RegisterField> columns = new ArrayList<>(List.of(RegisterField.key(), RegisterField.office()));
        if (areaUse != AreaUse.NONE) {
            columns.add(RegisterField.area(areaUse == AreaUse.REQUIRED));
        }
        columns.addAll(fields);
        columns.add(RegisterField.citation());
        return List.copyOf(columns);
    }

    public Optional<RegisterField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Name of a measure in config/metrics and in schema measure. */
    public String nameOf(RegisterMeasure measure) {
        return code + "." + measure.name();
    }
}
