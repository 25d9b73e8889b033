package id.terang.sample.instance;

import id.terang.definition.Stock;
import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.definition.place.Office;
import id.terang.definition.place.OfficeType;
import id.terang.sample.random.Randomness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Denominators of made-up areas and offices: people, eligible families, villages to visit, service users. */
final class MadeUpStocks {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final LocalDate COUNTED = LocalDate.of(2025, 1, 1);
    private static final int QUARTERS = 12;
    private static final double PEOPLE_PER_FAMILY = 3.3;

    private final long seed;
    private final List<Stock> stocks = new ArrayList<>();
    private final Map<String, Map<String, Integer>> sums = new LinkedHashMap<>();

    private MadeUpStocks(long seed) {
        this.seed = seed;
    }

    /** Stocks of {@code areas} and {@code offices}, none of which the shipped instance has. */
    static List<Stock> of(List<Area> areas, List<Office> offices, long seed) {
        MadeUpStocks made = new MadeUpStocks(seed);
        areas.stream().filter(area -> area.level() == AreaLevel.VILLAGE).forEach(made::addVillage);
        areas.stream()
                .filter(area -> area.level() == AreaLevel.PROVINCE || area.level() == AreaLevel.REGENCY)
                .forEach(made::addPopulation);
        offices.forEach(made::addOffice);
        offices.forEach(made::addAims);
        return made.stocks;
    }

    private void addVillage(Area village) {
        Randomness random = Randomness.of(seed, "families", 0, village.code());
        int all = (int) Math.clamp(random.logNormal(950, 0.5), 120, 6_000);
        int poorest = (int) (all * (0.12 + 0.2 * random.unit()));
        int poor = (int) (all * (0.12 + 0.15 * random.unit()));
        int middle = all / 10;
        count("families", village.code(), all);
        addEligible("eligible_desil_1_2", village, poorest);
        addEligible("eligible_desil_3_4", village, poor);
        addEligible("eligible_desil_5", village, middle);
        addEligible("eligible_families", village, poorest + poor + middle);
        addEligible("target_villages", village, 1);
    }

    private void addEligible(String measure, Area village, int value) {
        count(measure, village.code(), value);
        add(measure, "area", village.code(), SINCE, value);
    }

    /** Adds a village to every area around it. */
    private void count(String measure, String village, int value) {
        Map<String, Integer> byArea = sums.computeIfAbsent(measure, each -> new HashMap<>());
        for (String code = village; !code.isEmpty(); code = code.substring(0, Math.max(code.lastIndexOf('.'), 0))) {
            byArea.merge(code, value, Integer::sum);
        }
    }

    private void addPopulation(Area area) {
        int people = (int) (sum("families", area.code()) * PEOPLE_PER_FAMILY);
        add("population", "area", area.code(), COUNTED, people);
    }

    private void addOffice(Office office) {
        Randomness random = Randomness.of(seed, "users", 0, office.code());
        double usual = random.logNormal(1_400, 0.4);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int users = (int) (usual * (0.9 + 0.2 * random.unit()));
            add("service_users", "office", office.code(), SINCE.plusMonths(3L * quarter), users);
        }
    }

    /** The villages of a regency are also the ones its agency aims at. */
    private void addAims(Office office) {
        for (String measure : sums.keySet()) {
            if (office.type() == OfficeType.REGENCY_AGENCY && !measure.equals("families")) {
                add(measure, "office", office.code(), SINCE, sum(measure, office.area()));
            }
        }
    }

    private int sum(String measure, String area) {
        return sums.getOrDefault(measure, Map.of()).getOrDefault(area, 0);
    }

    private void add(String measure, String placeKind, String place, LocalDate since, int value) {
        stocks.add(new Stock(measure, placeKind, place, since, BigDecimal.valueOf(value), MadeUpNames.SOURCE, true));
    }
}
