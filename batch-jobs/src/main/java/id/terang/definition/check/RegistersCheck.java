package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.Subject;
import id.terang.definition.Text;
import id.terang.definition.problem.Problems;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.definition.register.RegisterMeasure;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that what a register lists, counts and refers to is there. */
final class RegistersCheck {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");
    private static final Pattern SEPARATOR = Pattern.compile("[|;,]");

    private static final Set<RegisterField.Type> DATES =
            EnumSet.of(RegisterField.Type.DATE, RegisterField.Type.PLANNED_DATE);
    private static final Set<RegisterField.Type> NUMBERS =
            EnumSet.of(RegisterField.Type.INTEGER, RegisterField.Type.RUPIAH, RegisterField.Type.DECIMAL);

    private final Definitions definitions;
    private final Problems problems;

    private RegistersCheck(Definitions definitions, Problems problems) {
        this.definitions = definitions;
        this.problems = problems;
    }

    static void check(Definitions definitions, Problems problems) {
        RegistersCheck check = new RegistersCheck(definitions, problems);
        definitions.registers().all().forEach(check::register);
    }

    private void register(Register register) {
        String where = "config/registers/" + register.code() + ".yaml";
        if (Stream.of(Subject.values())
                .anyMatch(subject -> register.code().equals(subject.name().toLowerCase(Locale.ROOT)))) {
            problems.add(where + " code", "is the name of a subject; its measures could not be told from that one's");
        }
        fields(where, register);
        field(where + " title", register.title(), register, Set.of());
        field(where + " day", register.day(), register, DATES);
        register.list().forEach(name -> field(where + " list", name, register, Set.of()));
        register.totals().forEach(name -> field(where + " totals", name, register, NUMBERS));
        register.ratios().forEach(ratio -> {
            field(where + " ratios of", ratio.of(), register, NUMBERS);
            field(where + " ratios per", ratio.per(), register, NUMBERS);
        });
        field(where + " group-by", register.groupBy(), register, Set.of());
        if (register.field(register.day()).filter(day -> !day.isRequired()).isPresent()) {
            problems.add(where + " day", "is '" + register.day() + "', which is not required; an entry needs its day");
        }
        conditions(where + " late", register.late(), register);
        register.lastOf().forEach(name -> field(where + " last-of", name, register, Set.of()));
        register.window().forEach(name -> field(where + " window", name, register, DATES));
        if (!register.window().isEmpty() && register.window().size() != 2) {
            problems.add(
                    where + " window",
                    "has " + register.window().size() + " fields; expected its first and its last day");
        }
        if (register.sampling() != null) {
            register.sampling().each().forEach(name -> field(where + " sample each", name, register, Set.of()));
        }
        Set<String> names = new HashSet<>();
        for (RegisterMeasure measure : register.measures()) {
            if (!NAME.matcher(measure.name()).matches() || !names.add(measure.name())) {
                problems.add(
                        where + " measures", "has '" + measure.name() + "'; expected names like open_cases, each once");
            }
            measure(where + " measure " + measure.name(), measure, register);
        }
    }

    private void fields(String where, Register register) {
        Set<String> names = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (RegisterField field : register.columns()) {
            String place = where + " field " + field.name();
            if (!NAME.matcher(field.name()).matches() || !names.add(field.name())) {
                problems.add(
                        place,
                        "is no name, or stands twice or with every register; expected names like held_on, each once");
            }
            if (!labels.add(field.label().id().toLowerCase(Locale.ROOT))) {
                problems.add(
                        place,
                        "has the label '" + field.label().id()
                                + "', which another has too; labels are the template's columns");
            }
            field(place + " not-before", field.notBefore(), register, DATES);
            field(place + " part-of", field.partOf(), register, NUMBERS);
            conditions(place + " when", field.when(), register);
            list(place, field);
            if (field.type() == RegisterField.Type.ENTRY
                    && definitions
                            .registers()
                            .find(String.valueOf(field.refersTo()))
                            .isEmpty()) {
                problems.add(place + " register", "is '" + field.refersTo() + "', which is no register");
            }
        }
    }

    private void list(String place, RegisterField field) {
        boolean hasCodes = field.type() == RegisterField.Type.CODE || field.type() == RegisterField.Type.CODES;
        if (hasCodes != (field.vocabulary() != null)) {
            problems.add(place + " vocabulary", hasCodes ? "is missing" : "is given, but only codes have one");
            return;
        }
        Map<String, Text> words = words(field);
        if (hasCodes && words.isEmpty()) {
            problems.add(
                    place + " vocabulary",
                    "is '" + field.vocabulary() + "', which config/vocabularies.yaml does not list");
        }
        if (field.type() == RegisterField.Type.CODES
                && words.values().stream()
                        .anyMatch(word -> SEPARATOR.matcher(word.id()).find())) {
            problems.add(
                    place + " vocabulary",
                    "has words with a comma, a semicolon or a bar, which separate codes in a cell");
        }
    }

    private Map<String, Text> words(RegisterField field) {
        return definitions
                .vocabulary()
                .values()
                .getOrDefault(Objects.requireNonNullElse(field.vocabulary(), ""), Map.of());
    }

    private void measure(String where, RegisterMeasure measure, Register register) {
        conditions(where, measure.where(), register);
        field(where + " on", measure.on(), register, DATES);
        field(where + " from", measure.from(), register, DATES);
        field(where + " to", measure.to(), register, DATES);
        field(where + " weekdays", measure.weekdays(), register, Set.of(RegisterField.Type.CODES));
        measure.of().keySet().forEach(name -> field(where + " of", name, register, NUMBERS));
        needs(where, measure);
        Set<String> lists = register.fields().stream()
                .filter(field -> field.type() == RegisterField.Type.CODE)
                .map(field -> String.valueOf(field.vocabulary()))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String breakdown : measure.breakdowns()) {
            if (!lists.contains(breakdown)) {
                problems.add(
                        where + " breakdowns",
                        "has '" + breakdown + "'; expected lists of this register's codes: " + lists);
            }
        }
    }

    private void needs(String where, RegisterMeasure measure) {
        boolean isWhole = switch (measure.kind()) {
            case COUNT -> measure.of().isEmpty();
            case SUM, LEVEL -> !measure.of().isEmpty();
            case NOW -> true;
            case DAYS -> measure.from() != null && measure.to() != null;
            case SCHEDULE -> measure.from() != null && measure.weekdays() != null;
        };
        if (!isWhole) {
            problems.add(
                    where,
                    "lacks what its kind needs: sum and level need 'of', days need 'from' and 'to', schedule needs"
                            + " 'weekdays' and 'from', count takes no 'of'");
        }
    }

    private void conditions(String where, Map<String, List<String>> conditions, Register register) {
        conditions.forEach((name, values) -> {
            boolean isOfDays = values.contains("@past") || values.contains("@ahead");
            field(where + " condition", name, register, isOfDays ? DATES : Set.of());
            register.field(name)
                    .ifPresent(field -> values.stream()
                            .filter(value -> !RegisterMeasure.SPECIAL.contains(value))
                            .filter(value ->
                                    field.vocabulary() != null && !words(field).containsKey(value))
                            .forEach(value -> problems.add(
                                    where + " condition " + name,
                                    "has '" + value + "'; expected " + RegisterMeasure.SPECIAL + " or "
                                            + words(field).keySet())));
        });
    }

    /** A field that is named must be there and, unless any will do, of one of the types. */
    private void field(String where, @Nullable String name, Register register, Set<RegisterField.Type> types) {
        if (name == null) {
            return;
        }
        RegisterField field = register.field(name).orElse(null);
        if (field == null) {
            problems.add(
                    where,
                    "is '" + name + "'; expected one of "
                            + register.fields().stream()
                                    .map(RegisterField::name)
                                    .toList());
        } else if (!types.isEmpty() && !types.contains(field.type())) {
            problems.add(
                    where, "is '" + name + "', a field of type " + field.type() + "; expected one of type " + types);
        }
    }
}
