package id.terang.sample.subject;

import id.terang.definition.Source;
import id.terang.sample.calendar.ExportCalendar.Export;
import id.terang.sample.calendar.Season;
import id.terang.sample.file.Row;
import id.terang.sample.random.Randomness;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outreach visits: teams go where the need is, "red" villages first and more often. */
public final class VisitSample implements SubjectSample {

    /** Jembatan Massal was launched on 13 February 2026; Sayutan was announced as its first village. */
    private static final String LAUNCHED_SOURCE = "jembatan-massal";

    private static final LocalDate FIRST_VISIT = LocalDate.of(2026, 2, 18);
    private static final String FIRST_VILLAGE = "35.20.02.2001";

    private static final List<String> PARTNERS =
            List.of("civil_registry", "health", "family_planning", "manpower", "village", "police");
    private static final double[] PARTNER_SHARES = {0.85, 0.7, 0.35, 0.3, 0.9, 0.12};
    private static final List<String> PROGRAMMES = List.of("outreach", "outreach", "home_visit", "mobile_service");
    private static final List<String> SERVICES =
            List.of("identity", "health", "family_planning", "work", "aid", "disability", "other");
    private static final double[] SERVICE_SHARES = {0.42, 0.38, 0.1, 0.07, 0.25, 0.06, 0.09};

    private final Source source;
    private final Season season;
    private final Places places;
    private final LocalDate lateUntil;

    public VisitSample(Source source, Season season, Places places, LocalDate lateUntil) {
        this.source = source;
        this.season = season;
        this.places = places;
        this.lateUntil = lateUntil;
    }

    @Override
    public double expected(LocalDate day, Sender sender) {
        if (isLaunched() && !day.isAfter(FIRST_VISIT)) {
            return day.equals(FIRST_VISIT) ? 1 : 0;
        }
        boolean usual = day.getDayOfWeek().getValue() <= DayOfWeek.THURSDAY.getValue();
        double teams = isLaunched() ? 1 : 0.6;
        return season.atCounters(day) * (usual ? teams : teams / 4) * StrictMath.sqrt(sender.size());
    }

    private boolean isLaunched() {
        return source.code().equals(LAUNCHED_SOURCE);
    }

    @Override
    public Event event(Randomness random, Sender sender, LocalDate day, int index) {
        String area = places.pick(random, sender.office().area(), 0);
        String programme = source.constants().containsKey("programme") ? null : random.pick(PROGRAMMES);
        boolean late = random.chance(0.12) && !day.isAfter(lateUntil);
        LocalDate entered = late ? day.plusDays(random.between(2, 24)) : day;
        LocalDate reported = random.chance(0.1) ? entered.plusDays(random.between(1, 14)) : entered;
        LocalDate followedUp = reported.plusDays(random.between(10, 35));
        boolean isHeld = !random.chance(0.02);
        List<String> partners = partners(random);
        int targeted = random.between(4, 22) * 10;
        int reached = (int) Math.min(targeted * random.logNormal(0.82, 0.2), 400);
        int[] services = services(random, reached);
        int found = (int) (reached * random.logNormal(0.05, 0.6));
        int[] reachedByDesil = byDesil(random, reached);
        int followed = (int) StrictMath.rint(found * (0.55 + 0.45 * random.unit()));
        String place = isLaunched() && day.equals(FIRST_VISIT) ? FIRST_VILLAGE : area;
        return new Visit(
                sender.code(),
                place,
                programme,
                String.join("|", partners),
                day,
                entered,
                reported,
                followedUp,
                isHeld,
                targeted,
                reached,
                reachedByDesil,
                services,
                found,
                followed);
    }

    private static List<String> partners(Randomness random) {
        List<String> partners = new ArrayList<>();
        for (int index = 0; index < PARTNERS.size(); index++) {
            if (random.chance(PARTNER_SHARES[index])) {
                partners.add(PARTNERS.get(index));
            }
        }
        return partners;
    }

    private static int[] services(Randomness random, int reached) {
        int[] services = new int[SERVICE_SHARES.length];
        for (int index = 0; index < services.length; index++) {
            services[index] = (int) Math.min(reached * random.logNormal(SERVICE_SHARES[index], 0.5), reached);
        }
        return services;
    }

    /** People by desil group; the four parts add up to the people reached. */
    private static int[] byDesil(Randomness random, int reached) {
        int lowest = (int) (reached * (0.4 + 0.25 * random.unit()));
        int low = (int) ((reached - lowest) * (0.5 + 0.25 * random.unit()));
        int middle = (int) ((reached - lowest - low) * (0.4 + 0.3 * random.unit()));
        return new int[] {lowest, low, middle, reached - lowest - low - middle};
    }

    /** One visit: planned, then reported, its cases followed up later. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Visit(
            String office,
            String area,
            @Nullable String programme,
            String partners,
            LocalDate visited,
            LocalDate entered,
            LocalDate reported,
            LocalDate followedUp,
            boolean isHeld,
            int targeted,
            int reached,
            int[] reachedByDesil,
            int[] services,
            int found,
            int followed)
            implements Event {

        @Override
        public LocalDate settled() {
            return isHeld ? followedUp : entered;
        }

        @Override
        public boolean changesIn(Export export) {
            return export.covers(entered)
                    || (isHeld && export.covers(reported))
                    || (isHeld && found > 0 && export.covers(followedUp));
        }

        @Override
        public void fill(Row row, LocalDate asOf) {
            boolean held = isHeld && !reported.isAfter(asOf);
            row.put("office", office);
            row.put("area", area);
            row.put("programme", programme);
            row.put("partners", partners.isEmpty() ? null : partners);
            row.put("visited", visited);
            row.put("status", held ? "held" : "planned");
            row.put("people_targeted", targeted);
            row.put("people_reached", held ? reached : 0);
            row.put("reached_desil_1_2", held ? reachedByDesil[0] : 0);
            row.put("reached_desil_3_4", held ? reachedByDesil[1] : 0);
            row.put("reached_desil_5", held ? reachedByDesil[2] : 0);
            row.put("reached_desil_6_10", held ? reachedByDesil[3] : 0);
            for (int index = 0; index < services.length; index++) {
                row.put("services_" + SERVICES.get(index), held ? services[index] : 0);
            }
            row.put("cases_found", held ? found : 0);
            row.put("cases_followed_up", held && !followedUp.isAfter(asOf) ? followed : 0);
        }
    }
}
