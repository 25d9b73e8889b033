package id.terang.template;

import static java.util.Map.entry;

import id.terang.definition.Definitions;
import id.terang.definition.Instrument;
import id.terang.definition.Source;
import id.terang.definition.Subject;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.definition.place.OfficeType;
import id.terang.definition.register.Register;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an example row is about, by field: an office, a village and an indicator of the instance, days that are over. */
final class ExampleValues {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    /** Parts that add up, and steps in their order. */
    private static final Map<String, Object> ANYWHERE = Map.ofEntries(
            entry("key", "2025-0001"),
            entry("rw", 3),
            entry("received", DAY),
            entry("verified", DAY.plusDays(1)),
            entry("disposed", DAY.plusDays(2)),
            entry("first_response", DAY.plusDays(3)),
            entry("final_answer", DAY.plusDays(8)),
            entry("closed", DAY.plusDays(9)),
            entry("closure", "confirmed"),
            entry("reopened", "false"),
            entry("rating", 5),
            entry("visited", DAY),
            entry("people_targeted", 60),
            entry("people_reached", 50),
            entry("reached_desil_1_2", 25),
            entry("reached_desil_3_4", 15),
            entry("reached_desil_5", 6),
            entry("reached_desil_6_10", 4),
            entry("services_identity", 20),
            entry("services_health", 12),
            entry("services_family_planning", 2),
            entry("services_work", 3),
            entry("services_aid", 8),
            entry("services_disability", 4),
            entry("services_other", 1),
            entry("cases_found", 3),
            entry("cases_followed_up", 2),
            entry("surveyed", DAY),
            entry("age", 41),
            entry("answer", 4),
            entry("evidence", "SK 188/12/2025"),
            entry("assessor", "Sekretaris"),
            entry("assessed", DAY));

    private static final int ELEMENTS = 9;
    private static final int ANSWER = 4;

    private ExampleValues() {}

    static Map<String, Object> of(Source source, Definitions definitions) {
        Map<String, Object> values = new HashMap<>(ANYWHERE);
        for (int element = 1; element <= ELEMENTS; element++) {
            values.put("u" + element, ANSWER);
        }
        values.put("status", source.subject() == Subject.VISIT ? "held" : "resolved");
        ofRegister(source.register(), values);
        office(source, definitions).ifPresent(office -> {
            values.put("office", office.code());
            values.put("area", area(office, definitions));
        });
        instrument(source, definitions).ifPresent(instrument -> {
            values.put("instrument", instrument.code());
            assessed(instrument).findFirst().ifPresent(indicator -> {
                values.put("indicator", indicator.code());
                values.put("value", indicator.scaleMax());
            });
        });
        return values;
    }

    /** The first example of each field of the register, and the state in which all of them may be filled; days are days. */
    private static void ofRegister(@Nullable Register register, Map<String, Object> values) {
        Stream.ofNullable(register)
                .flatMap(found -> found.columns().stream())
                .filter(field -> !field.examples().isEmpty())
                .forEach(field -> values.put(
                        field.name(),
                        field.type().isDate()
                                ? LocalDate.parse(field.examples().getFirst())
                                : field.examples().getFirst()));
        Stream.ofNullable(register)
                .flatMap(found -> found.columns().stream())
                .forEach(field -> field.when().forEach((code, allowed) -> values.put(code, allowed.getFirst())));
    }

    /** The office that the source names, else the first of the kind that fills it in: who asks for the RW is a post of one. */
    private static Optional<Office> office(Source source, Definitions definitions) {
        Stream<String> named = Stream.concat(
                Stream.ofNullable(source.constants().get("office")),
                source.columns().stream()
                        .filter(column -> "office".equals(column.field()))
                        .flatMap(column -> column.values().values().stream()));
        List<String> codes = named.toList();
        boolean isPost = source.columns().stream().anyMatch(column -> "rw".equals(column.field()));
        return definitions.offices().stream()
                .min(Comparator.comparing((Office office) -> !codes.contains(office.code()))
                        .thenComparing(office -> isPost != (office.type() == OfficeType.POST)));
    }

    /** The deepest first area that the office serves. */
    private static String area(Office office, Definitions definitions) {
        Map<String, String> parents = new HashMap<>();
        definitions.areas().forEach(area -> parents.put(area.code(), Objects.requireNonNullElse(area.parent(), "")));
        return definitions.areas().stream()
                .filter(area -> isWithin(area.code(), office.area(), parents))
                .max(Comparator.comparing(Area::level).thenComparing(Area::code, Comparator.reverseOrder()))
                .map(Area::code)
                .orElse(office.area());
    }

    private static boolean isWithin(String area, String outer, Map<String, String> parents) {
        for (String code = area; !code.isEmpty(); code = parents.getOrDefault(code, "")) {
            if (code.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Instrument> instrument(Source source, Definitions definitions) {
        String named = source.constants().get("instrument");
        return definitions.instruments().stream()
                .filter(instrument -> named == null || instrument.code().equals(named))
                .filter(instrument -> assessed(instrument).findAny().isPresent())
                .max(Comparator.comparing(Instrument::validFrom));
    }

    /** Indicators that an office answers; the others are computed. */
    static Stream<Instrument.Indicator> assessed(Instrument instrument) {
        return instrument.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator -> instrument.computable() && indicator.metric() == null);
    }
}
