package id.terang.definition.register;

import id.terang.definition.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing an entry of a register says.
 *
 * @param name name in SQL and in open data, {@code [a-z][a-z0-9_]*}
 * @param label words on the portal; the Indonesian ones are also the column name of the template
 * @param isRequired true when an entry cannot be without it
 * @param isPrivate true when it may be counted but is never released
 * @param vocabulary list in config/vocabularies.yaml that its codes come from
 * @param refersTo register whose entry it names, for {@link Type#ENTRY}
 * @param notBefore date field of the same entry that it must not lie before
 * @param partOf number field of the same entry that it must not exceed
 * @param when code fields and the values with which alone it may be filled
 * @param minimum smallest number allowed
 * @param maximum largest number allowed; the longest text
 * @param unit what a number counts
 * @param examples values for the template, from which the demonstration also draws
 */
public record RegisterField(
        String name,
        Type type,
        Text label,
        boolean isRequired,
        boolean isPrivate,
        @Nullable String vocabulary,
        @Nullable String refersTo,
        @Nullable String notBefore,
        @Nullable String partOf,
        Map<String, List<String>> when,
        long minimum,
        long maximum,
        @Nullable Text unit,
        List<String> examples) {

    /** What a field holds. */
    public enum Type {
        TEXT,
        /** A day that has happened. */
        DATE,
        /** A day that may lie ahead. */
        PLANNED_DATE,
        INTEGER,
        /** Whole rupiah. */
        RUPIAH,
        DECIMAL,
        /** One code of a list. */
        CODE,
        /** Several codes of a list, joined by {@code |}. */
        CODES,
        /** An address that starts with https://. */
        LINK,
        /** The key of an entry of another register. */
        ENTRY,
        /** The code of a metric of the instance. */
        METRIC;

        public boolean isDate() {
            return this == DATE || this == PLANNED_DATE;
        }

        public boolean isNumber() {
            return this == INTEGER || this == RUPIAH || this == DECIMAL;
        }
    }

    /** What every entry says besides: its number within the source. */
    public static final String KEY = "key";
    /** The office that reports it. */
    public static final String OFFICE = "office";
    /** Where it is, by Kemendagri code. */
    public static final String AREA = "area";
    /** The publication that prints it; such an entry is shown as reported and never counted. */
    public static final String CITATION = "citation";

    private static final long LONGEST_TEXT = 600;
    private static final long LONGEST_CITATION = 300;

    public RegisterField {
        when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
        examples = List.copyOf(examples);
    }

    static RegisterField key() {
        return standard(KEY, new Text("Nomor", "Number"), true, 100, "2026-001");
    }

    static RegisterField office() {
        return standard(OFFICE, new Text("Kode kantor", "Office code"), true, 100, "");
    }

    static RegisterField area(boolean isRequired) {
        return standard(AREA, new Text("Kode wilayah", "Area code"), isRequired, 100, "");
    }

    static RegisterField citation() {
        return standard(CITATION, new Text("Sumber terbitan", "Published source"), false, LONGEST_CITATION, "");
    }

    private static RegisterField standard(String name, Text label, boolean isRequired, long longest, String example) {
        return new RegisterField(
                name,
                Type.TEXT,
                label,
                isRequired,
                false,
                null,
                null,
                null,
                null,
                Map.of(),
                0,
                longest,
                null,
                example.isEmpty() ? List.of() : List.of(example));
    }

    /** The longest text or largest number where a register does not say. */
    public static long usualMaximum(Type type) {
        return switch (type) {
            case INTEGER, DECIMAL -> 1_000_000_000L;
            case RUPIAH -> 1_000_000_000_000_000L;
            default -> LONGEST_TEXT;
        };
    }
}
