package id.terang.sample.subject;

import static java.util.Objects.requireNonNull;

import id.terang.definition.Source;
import id.terang.definition.place.OfficeType;
import id.terang.sample.calendar.Season;
import id.terang.sample.random.Randomness;
import id.terang.sample.random.Weighted;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Complaints: who writes, about what, and how long the office takes. */
public final class ComplaintSample implements SubjectSample {

    private static final Pattern NEIGHBOURHOOD = Pattern.compile("-rw-(\\d{1,2})$");

    /** Weight of a channel, a class or a topic, and how long it takes compared with others. */
    private record Kind(String code, double weight, double effort) {}

    private static final Weighted<Kind> ONLINE = kinds(
            new Kind("lapor", 40, 1),
            new Kind("app", 28, 1),
            new Kind("whatsapp", 12, 1),
            new Kind("social_media", 7, 1),
            new Kind("sms", 5, 1),
            new Kind("phone", 4, 1),
            new Kind("walk_in", 4, 1));
    private static final Weighted<Kind> AT_COUNTERS = kinds(
            new Kind("walk_in", 62, 1), new Kind("whatsapp", 18, 1), new Kind("phone", 12, 1), new Kind("post", 8, 1));
    private static final Weighted<Kind> CLASSES = kinds(
            new Kind("complaint", 64, 4.2),
            new Kind("information_request", 22, 1.2),
            new Kind("aspiration", 9, 1.5),
            new Kind("complaint_misconduct", 4, 22),
            new Kind("other", 1, 3));
    private static final List<Kind> TOPICS = List.of(
            new Kind("cash_assistance", 24, 1),
            new Kind("food_assistance", 13, 0.9),
            new Kind("social_register", 14, 1.6),
            new Kind("health_insurance", 11, 0.8),
            new Kind("disability", 6, 1.1),
            new Kind("elderly", 6, 0.9),
            new Kind("child", 4, 1.3),
            new Kind("mental_health", 4, 0.6),
            new Kind("stranded", 3, 0.3),
            new Kind("homeless", 3, 0.5),
            new Kind("disaster", 3, 0.3),
            new Kind("staff_conduct", 2, 1.8),
            new Kind("service_procedure", 4, 1),
            new Kind("facilities", 2, 1.7),
            new Kind("other", 1, 1.2));

    private final Source source;
    private final Season season;
    private final Places places;
    private final Handling handling;
    private final long seed;
    private final boolean online;
    private final double sizeOfAll;
    private final Map<String, Weighted<Kind>> topics = new HashMap<>();

    /**
     * Complaints of one source.
     *
     * @param lateUntil last day whose complaints may be typed in late
     */
    public ComplaintSample(
            Source source, List<Sender> senders, Season season, Places places, LocalDate lateUntil, long seed) {
        this.source = source;
        this.season = season;
        this.places = places;
        this.seed = seed;
        this.online =
                source.columns().stream().anyMatch(column -> column.values().containsValue("lapor"));
        this.handling = new Handling(season, online ? 0.003 : 0.1, lateUntil);
        this.sizeOfAll = senders.stream().mapToDouble(Sender::size).sum();
        for (Sender sender : senders) {
            topics.put(sender.code(), topicsOf(sender));
        }
    }

    private static Weighted<Kind> kinds(Kind... kinds) {
        return Weighted.of(List.of(kinds), Kind::weight);
    }

    /** Offices hear about different things: each has its own mix. */
    private Weighted<Kind> topicsOf(Sender sender) {
        double deviation = sender.office().type() == OfficeType.UNIT ? 0.9 : 0.35;
        return Weighted.of(
                TOPICS,
                topic -> Randomness.of(seed, topic.code(), 0, sender.code()).logNormal(topic.weight(), deviation));
    }

    @Override
    public double expected(LocalDate day, Sender sender) {
        if (online) {
            return 2.4 * sender.size() * season.online(day);
        }
        if (sender.isSilent(seed, source.code(), day)) {
            return 0;
        }
        if (sender.office().type() == OfficeType.POST) {
            return isPostDay(day) ? 14 * sender.size() / sizeOfAll * season.atCounters(day) : 0;
        }
        return 0.35 * sender.size() * season.atCounters(day);
    }

    /** Posts of an RW are open on Mondays and Thursdays. */
    private static boolean isPostDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY;
    }

    @Override
    public Event event(Randomness random, Sender sender, LocalDate day, int index) {
        Kind kind = CLASSES.pick(random);
        Kind topic = requireNonNull(topics.get(sender.code())).pick(random);
        Kind wrongTopic = random.pick(TOPICS);
        LocalDate corrected = random.chance(0.01) ? day.plusDays(random.between(5, 45)) : null;
        String closure = closure(random);
        Timeline timeline = handling.of(random, sender, day, kind.effort() * topic.effort(), closure);
        Integer rating = random.chance(0.35) && closure.equals("confirmed") ? rating(random, sender) : null;
        return new Complaint(
                sender.code(),
                area(random, sender),
                neighbourhood(sender),
                source.constants().containsKey("channel")
                        ? null
                        : (online ? ONLINE : AT_COUNTERS).pick(random).code(),
                topic.code().equals("staff_conduct") && random.chance(0.5) ? "complaint_misconduct" : kind.code(),
                wrongTopic.code(),
                topic.code(),
                corrected,
                timeline,
                closure,
                rating);
    }

    private String closure(Randomness random) {
        double at = random.unit();
        if (online) {
            return at < 0.42 ? "confirmed" : at < 0.85 ? "silence" : "officer";
        }
        return at < 0.6 ? "confirmed" : at < 0.65 ? "silence" : "officer";
    }

    private int rating(Randomness random, Sender sender) {
        double satisfied = 4.4 - 0.5 * sender.slownessAfter(0) + 0.9 * random.gaussian();
        return (int) Math.clamp(StrictMath.rint(satisfied), 1, 5);
    }

    private @Nullable String area(Randomness random, Sender sender) {
        if (!places.hasPlacesIn(sender.office().area())) {
            return sender.office().area();
        }
        return random.chance(online ? 0.04 : 0.08)
                ? null
                : places.pick(random, sender.office().area(), 0.06);
    }

    private static @Nullable Integer neighbourhood(Sender sender) {
        Matcher matcher = NEIGHBOURHOOD.matcher(sender.code());
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }
}
