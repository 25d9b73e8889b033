package id.terang.sample.subject;

import id.terang.definition.Source;
import id.terang.definition.Stock;
import id.terang.definition.place.OfficeType;
import id.terang.sample.calendar.ExportCalendar.Export;
import id.terang.sample.calendar.Season;
import id.terang.sample.file.Row;
import id.terang.sample.random.Randomness;
import id.terang.sample.random.Weighted;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers to the satisfaction survey: offices differ in quality, some ask too few people, the fee is almost always "free". */
public final class SurveySample implements SubjectSample {

    private static final int FEE = 4;
    private static final int USUAL_USERS_OF_A_UNIT = 130;
    private static final int USUAL_USERS_OF_AN_AGENCY = 2_500;
    private static final double WORKING_DAYS_OF_A_QUARTER = 60;

    /** A word and how often it is the answer. */
    private record Share(String code, double weight) {}

    private static final Weighted<Share> SERVICES = shares(
            new Share("social_assistance", 30),
            new Share("social_register", 22),
            new Share("health_insurance", 16),
            new Share("recommendation", 14),
            new Share("complaint_service", 8),
            new Share("other", 2));
    private static final Weighted<Share> MODES =
            shares(new Share("qr", 45), new Share("paper", 25), new Share("assisted", 24), new Share("phone", 6));
    private static final Weighted<Share> EDUCATIONS = shares(
            new Share("sd", 24),
            new Share("smp", 20),
            new Share("sma", 36),
            new Share("d1-d3", 6),
            new Share("s1", 10),
            new Share("s2", 1),
            new Share("none", 3));
    private static final Weighted<Share> OCCUPATIONS = shares(
            new Share("farmer", 22),
            new Share("homemaker", 24),
            new Share("entrepreneur", 18),
            new Share("private", 14),
            new Share("student", 7),
            new Share("pns", 4),
            new Share("other", 11));

    private final Source source;
    private final Season season;
    private final LocalDate lateUntil;
    private final long seed;
    private final Map<String, NavigableMap<LocalDate, Integer>> users = new HashMap<>();

    public SurveySample(Source source, List<Stock> stocks, Season season, LocalDate lateUntil, long seed) {
        this.source = source;
        this.season = season;
        this.lateUntil = lateUntil;
        this.seed = seed;
        for (Stock stock : stocks) {
            if (stock.measure().equals("service_users") && stock.placeKind().equals("office")) {
                users.computeIfAbsent(stock.place(), place -> new TreeMap<>())
                        .put(stock.validFrom(), stock.value().intValue());
            }
        }
    }

    private static Weighted<Share> shares(Share... shares) {
        return Weighted.of(List.of(shares), Share::weight);
    }

    /** Offices aim at the sample their number of users asks for; some fall short, and the last weeks are the busiest. */
    @Override
    public double expected(LocalDate day, Sender sender) {
        if (!season.isWorkingDay(day) || sender.isSilent(seed, source.code(), day)) {
            return 0;
        }
        double care =
                0.55 + 0.75 * Randomness.of(seed, "care", 0, sender.code()).unit();
        double rush = day.getMonthValue() % 3 == 0 && day.getDayOfMonth() > 10 ? 1.6 : 0.8;
        return requiredSample(usersOf(sender, day)) * care * rush / WORKING_DAYS_OF_A_QUARTER;
    }

    private int usersOf(Sender sender, LocalDate day) {
        NavigableMap<LocalDate, Integer> counted = users.get(sender.code());
        Map.Entry<LocalDate, Integer> current = counted == null ? null : counted.floorEntry(day);
        if (current != null) {
            return current.getValue();
        }
        return sender.office().type() == OfficeType.UNIT ? USUAL_USERS_OF_A_UNIT : USUAL_USERS_OF_AN_AGENCY;
    }

    /** Krejcie and Morgan at 5 percent. */
    private static double requiredSample(int users) {
        return 3.841 * users * 0.25 / (0.0025 * (users - 1) + 3.841 * 0.25);
    }

    @Override
    public Event event(Randomness random, Sender sender, LocalDate day, int index) {
        int[] answers = new int[9];
        double person = 0.35 * random.gaussian();
        double quality = quality(sender, day);
        for (int element = 1; element <= answers.length; element++) {
            answers[element - 1] =
                    element == FEE ? fee(random) : answer(random, quality + person + bias(sender, element));
        }
        boolean late = random.chance(0.02) && !day.isAfter(lateUntil);
        LocalDate entered = late ? day.plusDays(random.between(2, 28)) : day;
        LocalDate corrected = random.chance(0.004) ? entered.plusDays(random.between(3, 25)) : null;
        boolean unit = sender.office().type() == OfficeType.UNIT;
        return new Response(
                sender.code(),
                unit && random.chance(0.75)
                        ? "rehabilitation"
                        : SERVICES.pick(random).code(),
                source.constants().containsKey("mode")
                        ? null
                        : MODES.pick(random).code(),
                day,
                entered,
                corrected,
                answers,
                random.chance(0.56) ? "P" : "L",
                (int) Math.clamp(StrictMath.rint(42 + 14 * random.gaussian()), 17, 88),
                EDUCATIONS.pick(random).code(),
                OCCUPATIONS.pick(random).code());
    }

    /** From well above 88 points for the best half of the offices to below 65 for the last. */
    private double quality(Sender sender, LocalDate day) {
        double level = 4.0 - 1.7 * StrictMath.pow(sender.rank(), 2.6);
        return level - sender.trend() * 0.5 * (season.years(day) - 1.5);
    }

    private double bias(Sender sender, int element) {
        return 0.12 * Randomness.of(seed, "element", element, sender.code()).gaussian();
    }

    private static int fee(Randomness random) {
        double at = random.unit();
        return at < 0.965 ? 4 : at < 0.99 ? 3 : 2;
    }

    /** 1 to 4; 0 when left empty. */
    private static int answer(Randomness random, double opinion) {
        int answer = (int) Math.clamp(StrictMath.rint(opinion + 0.6 * random.gaussian()), 1, 4);
        return random.chance(0.008) ? 0 : answer;
    }

    /** One filled form. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Response(
            String office,
            String service,
            @Nullable String mode,
            LocalDate surveyed,
            LocalDate entered,
            @Nullable LocalDate corrected,
            int[] answers,
            String sex,
            int age,
            String education,
            String occupation)
            implements Event {

        @Override
        public LocalDate settled() {
            return corrected == null ? entered : corrected;
        }

        @Override
        public boolean changesIn(Export export) {
            return export.covers(entered) || (corrected != null && export.covers(corrected));
        }

        @Override
        public void fill(Row row, LocalDate asOf) {
            row.put("office", office);
            row.put("service", service);
            row.put("mode", mode);
            row.put("surveyed", surveyed);
            for (int element = 1; element <= answers.length; element++) {
                int answer = answers[element - 1];
                row.put("u" + element, answer == 0 ? null : answer);
            }
            row.put("sex", sex);
            row.put("age", corrected == null || !corrected.isAfter(asOf) ? age : age + 10);
            row.put("education", education);
            row.put("occupation", occupation);
        }
    }
}
