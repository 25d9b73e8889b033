package id.terang.sample.subject;

import id.terang.definition.Stock;
import id.terang.definition.place.Area;
import id.terang.sample.random.Randomness;
import id.terang.sample.random.Weighted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where things happen: some regencies have more people, some villages are "red". */
public final class Places {

    private final Map<String, Weighted<Area>> children = new HashMap<>();
    private final Map<String, BigDecimal> populations = new HashMap<>();

    public Places(List<Area> areas, List<Stock> stocks, long seed) {
        for (Stock stock : stocks) {
            if (stock.measure().equals("population") && stock.placeKind().equals("area")) {
                populations.put(stock.place(), stock.value());
            }
        }
        Map<String, List<Area>> byParent = new HashMap<>();
        for (Area area : areas) {
            if (area.parent() != null) {
                byParent.computeIfAbsent(area.parent(), parent -> new ArrayList<>())
                        .add(area);
            }
        }
        byParent.forEach((parent, siblings) -> {
            boolean counted = siblings.stream().allMatch(area -> populations.containsKey(area.code()));
            children.put(parent, Weighted.of(siblings, area -> weight(area, counted, seed)));
        });
    }

    private double weight(Area area, boolean counted, long seed) {
        BigDecimal population = counted ? populations.get(area.code()) : null;
        double need = Randomness.of(seed, "need", 0, area.code()).logNormal(1, 0.7);
        return population == null ? need : need * population.doubleValue();
    }

    /** A place in {@code area}, going down level by level and stopping early with the given probability. */
    public String pick(Randomness random, String area, double stop) {
        String place = area;
        Weighted<Area> inside = children.get(place);
        while (inside != null && !random.chance(stop)) {
            place = inside.pick(random).code();
            inside = children.get(place);
        }
        return place;
    }

    /** True when the instance knows places inside {@code area}. */
    public boolean hasPlacesIn(@Nullable String area) {
        return area != null && children.containsKey(area);
    }
}
