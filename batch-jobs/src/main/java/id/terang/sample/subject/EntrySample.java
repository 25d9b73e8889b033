package id.terang.sample.subject;

import id.terang.definition.Definitions;
import id.terang.definition.place.Area;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.sample.calendar.ExportCalendar.Export;
import id.terang.sample.calendar.Season;
import id.terang.sample.file.Row;
import id.terang.sample.random.Randomness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries of a register, from the examples that it declares. What it says of its fields, the entries keep to. */
public final class EntrySample implements SubjectSample {

    private static final double DAYS_OF_YEAR = 365.25;
    private static final double FILLED = 0.8;
    private static final double DRIFT = 0.02;
    private static final int COUNTING_MONTH = 2;
    private static final int LONGEST_STEP = 75;
    private static final int LONGEST_PLAN = 240;

    private final Register register;
    private final Register.Sampling sampling;
    private final int firstYear;
    private final Season season;
    private final Places places;
    private final Definitions definitions;
    private final long seed;
    private final Map<String, List<String>> villages = new HashMap<>();

    public EntrySample(
            Register register, Season season, Places places, Definitions definitions, int firstYear, long seed) {
        this.register = register;
        this.sampling = Objects.requireNonNull(register.sampling());
        this.firstYear = firstYear;
        this.season = season;
        this.places = places;
        this.definitions = definitions;
        this.seed = seed;
    }

    @Override
    public double expected(LocalDate day, Sender sender) {
        if (sampling.isPerVillage() || !sampling.each().isEmpty()) {
            return day.equals(countingDay(day, sender)) ? placesOf(sender).size() * (double) combinations() : 0;
        }
        return sender.isSilent(seed, register.code(), day)
                ? 0
                : season.atCounters(day) * sampling.perYear() / DAYS_OF_YEAR;
    }

    /** A working day in February; what comes once comes in the first year, or as soon as the office is there. */
    private @Nullable LocalDate countingDay(LocalDate day, Sender sender) {
        LocalDate usual = season.after(day.withMonth(COUNTING_MONTH).withDayOfMonth(1), 5);
        if (!sampling.isOnce()) {
            return usual;
        }
        LocalDate founded = sender.office().validFrom();
        LocalDate first = usual.withYear(firstYear).isBefore(founded) ? founded : usual;
        return day.getYear() == first.getYear() || first.equals(founded) ? first : null;
    }

    /** The villages of an office; itself alone for a register that does not go by village. */
    private List<String> placesOf(Sender sender) {
        return sampling.isPerVillage() ? villagesOf(sender) : List.of(sender.code());
    }

    private int combinations() {
        return sampling.each().stream()
                .mapToInt(name -> codes(register.field(name).orElseThrow()).size())
                .reduce(1, Math::multiplyExact);
    }

    /** The values of the fields that every combination has once, for one of its numbers. */
    private void combine(int number, Map<String, Object> values) {
        int rest = number;
        for (String name : sampling.each()) {
            List<String> all = codes(register.field(name).orElseThrow());
            values.put(name, all.get(rest % all.size()));
            rest /= all.size();
        }
    }

    private List<String> villagesOf(Sender sender) {
        return villages.computeIfAbsent(
                sender.office().area(),
                area -> definitions.areas().stream()
                        .map(Area::code)
                        .filter(code -> code.startsWith(area + ".") && !places.hasPlacesIn(code))
                        .toList());
    }

    @Override
    public Event event(Randomness random, Sender sender, LocalDate day, int index) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(RegisterField.OFFICE, sender.code());
        combine(index, values);
        if (sampling.isPerVillage()) {
            values.put(RegisterField.AREA, villagesOf(sender).get(index / combinations()));
        } else if (register.areaUse() != Register.AreaUse.NONE) {
            values.put(RegisterField.AREA, places.pick(random, sender.office().area(), 0));
        }
        values.put(register.day(), day);
        for (RegisterField field : EntryShape.wholesFirst(register)) {
            boolean isFilled = field.isRequired() || (canBeFilled(field) && isFilled(field, values, random));
            if (!values.containsKey(field.name()) && isFilled) {
                Object value = value(field, values, day, random);
                if (value != null) {
                    values.put(field.name(), value);
                }
            }
        }
        return new Entry(register, values, day, random.unit(), definitions);
    }

    /** Nothing is known of a part without its whole, nor of a step before the one before it was taken. */
    private boolean isFilled(RegisterField field, Map<String, Object> values, Randomness random) {
        boolean isDrawn = (EntryShape.isLevel(register, field) ? steady(field, values) : random).chance(FILLED);
        boolean hasWhole = field.partOf() == null || values.containsKey(field.partOf());
        return isDrawn
                && hasWhole
                && (EntryShape.isEnd(field)
                        || EntryShape.steps(register, field).stream()
                                .allMatch(step -> values.containsKey(step.name())));
    }

    private Randomness steady(RegisterField field, Map<String, Object> values) {
        Object place = values.getOrDefault(RegisterField.AREA, values.get(RegisterField.OFFICE));
        return Randomness.of(seed, register.code() + " " + field.name(), 0, String.valueOf(place));
    }

    /** A field that may stay empty and has no example stays empty. */
    private static boolean canBeFilled(RegisterField field) {
        return !field.examples().isEmpty() || field.vocabulary() != null;
    }

    private @Nullable Object value(RegisterField field, Map<String, Object> values, LocalDate day, Randomness random) {
        return switch (field.type()) {
            case TEXT, LINK, METRIC, ENTRY -> field.examples().isEmpty() ? null : random.pick(field.examples());
            case DATE, PLANNED_DATE -> date(field, values, day, random);
            case INTEGER, RUPIAH, DECIMAL -> number(field, values, random);
            case CODE -> random.pick(codes(field));
            case CODES ->
                field.examples().isEmpty()
                        ? codes(field).stream()
                                .filter(code -> random.chance(0.5))
                                .collect(Collectors.joining("|"))
                        : random.pick(field.examples());
        };
    }

    private List<String> codes(RegisterField field) {
        if (!field.examples().isEmpty()) {
            return field.examples();
        }
        return List.copyOf(definitions
                .vocabulary()
                .values()
                .getOrDefault(String.valueOf(field.vocabulary()), Map.of())
                .keySet());
    }

    private LocalDate date(RegisterField field, Map<String, Object> values, LocalDate day, Randomness random) {
        String before = EntryShape.steps(register, field).reversed().stream()
                .map(RegisterField::name)
                .filter(values::containsKey)
                .findFirst()
                .orElse(String.valueOf(field.notBefore()));
        LocalDate from = values.get(before) instanceof LocalDate earlier ? earlier : day;
        return from.plusDays(random.between(1, field.type() == RegisterField.Type.DATE ? LONGEST_STEP : LONGEST_PLAN));
    }

    private Object number(RegisterField field, Map<String, Object> values, Randomness random) {
        List<BigDecimal> examples =
                field.examples().stream().map(BigDecimal::new).sorted().toList();
        BigDecimal lowest = examples.isEmpty() ? BigDecimal.ZERO : examples.getFirst();
        BigDecimal highest = examples.isEmpty() ? BigDecimal.TEN : examples.getLast();
        if (values.get(String.valueOf(field.partOf())) instanceof Number whole) {
            highest = new BigDecimal(whole.toString());
            lowest = highest.multiply(new BigDecimal("0.4"));
        }
        double share = EntryShape.isLevel(register, field)
                ? Math.clamp(steady(field, values).unit() + DRIFT * random.gaussian(), 0, 1)
                : random.unit();
        BigDecimal drawn = lowest.add(highest.subtract(lowest).multiply(BigDecimal.valueOf(share)));
        return drawn.setScale(field.type() == RegisterField.Type.DECIMAL ? 1 : 0, RoundingMode.HALF_UP);
    }

    /** One entry with its whole future; days that lie ahead of an export are not in it. */
    private record Entry(
            Register register, Map<String, Object> values, LocalDate day, double luck, Definitions definitions)
            implements Event {

        @Override
        public LocalDate entered() {
            return day;
        }

        @Override
        public LocalDate settled() {
            return happenings().stream().max(LocalDate::compareTo).orElse(day);
        }

        @Override
        public boolean changesIn(Export export) {
            return happenings().stream().anyMatch(export::covers);
        }

        private Set<LocalDate> happenings() {
            return register.fields().stream()
                    .filter(field -> field.type() == RegisterField.Type.DATE)
                    .map(field -> values.get(field.name()))
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast)
                    .collect(Collectors.toSet());
        }

        @Override
        public void fill(Row row, LocalDate asOf) {
            Map<String, Object> known = new HashMap<>(values);
            for (RegisterField field : register.fields()) {
                if (field.type() == RegisterField.Type.DATE
                        && known.get(field.name()) instanceof LocalDate happened
                        && happened.isAfter(asOf)) {
                    known.remove(field.name());
                }
            }
            for (RegisterField field : register.fields()) {
                field.when().forEach((code, allowed) -> agree(field, code, allowed, known));
            }
            known.forEach((name, value) -> row.put(name, value.equals("") ? null : value));
        }

        /** A day that is over decides the state; anything else that the state does not allow is not said. */
        private void agree(RegisterField field, String code, List<String> allowed, Map<String, Object> known) {
            boolean isThere = known.containsKey(field.name());
            if (field.type() == RegisterField.Type.DATE && isThere) {
                known.put(code, pick(ends(field, allowed, known)));
            } else if (field.type() == RegisterField.Type.DATE && allowed.contains(String.valueOf(known.get(code)))) {
                known.put(code, pick(others(code, allowed)));
            } else if (!allowed.contains(String.valueOf(known.get(code)))) {
                known.remove(field.name());
            }
        }

        /** Of several ends the first is that of those who took every step before: brought home, once the home is known. */
        private List<String> ends(RegisterField field, List<String> allowed, Map<String, Object> known) {
            List<RegisterField> steps = EntryShape.steps(register, field);
            if (!EntryShape.isEnd(field) || steps.isEmpty()) {
                return allowed;
            }
            boolean isWhole = steps.stream().allMatch(step -> known.containsKey(step.name()));
            return isWhole ? allowed.subList(0, 1) : allowed.subList(1, allowed.size());
        }

        private List<String> others(String code, List<String> allowed) {
            String vocabulary =
                    register.field(code).map(RegisterField::vocabulary).orElse("");
            List<String> others = new ArrayList<>(definitions
                    .vocabulary()
                    .values()
                    .getOrDefault(String.valueOf(vocabulary), Map.of())
                    .keySet());
            others.removeAll(allowed);
            return others.isEmpty() ? allowed : others;
        }

        private String pick(List<String> codes) {
            return codes.get((int) (luck * codes.size()));
        }
    }
}
