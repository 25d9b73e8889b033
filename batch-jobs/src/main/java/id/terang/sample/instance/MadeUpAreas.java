package id.terang.sample.instance;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.sample.random.Randomness;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Areas that the shipped list does not go down to: down to the villages of a province, or of the whole country. */
final class MadeUpAreas {

    private static final int FIRST_CITY = 71;

    private final long seed;
    private final Set<String> known = new HashSet<>();
    private final Map<String, List<String>> inside = new HashMap<>();
    private final List<Area> areas = new ArrayList<>();

    private MadeUpAreas(List<Area> shipped, long seed) {
        this.seed = seed;
        for (Area area : shipped) {
            known.add(area.code());
            if (area.parent() != null) {
                inside.computeIfAbsent(area.parent(), parent -> new ArrayList<>())
                        .add(area.code());
            }
        }
    }

    /** Villages for every district of the province that has none. */
    static List<Area> villagesOf(String province, List<Area> shipped, long seed) {
        MadeUpAreas made = new MadeUpAreas(shipped, seed);
        shipped.stream()
                .filter(area ->
                        area.level() == AreaLevel.DISTRICT && area.code().startsWith(province + "."))
                .forEach(district -> made.addVillages(district.code()));
        return made.areas;
    }

    /** Everything below the 38 provinces that the shipped list does not have. */
    static List<Area> ofCountry(List<Area> shipped, long seed) {
        MadeUpAreas made = new MadeUpAreas(shipped, seed);
        for (Province province : provinces()) {
            made.addRegencies(province);
        }
        return made.areas;
    }

    private record Province(String code, String name, int regencies, int cities) {}

    /** Codes, names and numbers of regencies and cities: Kepmendagri 300.2.2-2430/2025. */
    private static List<Province> provinces() {
        try (InputStream stream = requireNonNull(MadeUpAreas.class.getResourceAsStream("provinces.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(stream)) {
            return rows.stream()
                    .map(row -> new Province(
                            row.getField("code"),
                            row.getField("name"),
                            Integer.parseInt(row.getField("regencies")),
                            Integer.parseInt(row.getField("cities"))))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addRegencies(Province province) {
        add(province.code(), province.name(), AreaLevel.PROVINCE, null);
        for (int number = 1; number <= province.regencies(); number++) {
            addRegency(province.code(), number, "Kabupaten ");
        }
        for (int number = FIRST_CITY; number < FIRST_CITY + province.cities(); number++) {
            addRegency(province.code(), number, "Kota ");
        }
    }

    private void addRegency(String province, int number, String kind) {
        String code = province + String.format(Locale.ROOT, ".%02d", number);
        add(code, kind + MadeUpNames.of(seed, code), AreaLevel.REGENCY, province);
        if (!inside.containsKey(code)) {
            int districts =
                    Randomness.of(seed, "districts", 0, code).between(isCity(code) ? 3 : 10, isCity(code) ? 8 : 20);
            for (int each = 1; each <= districts; each++) {
                String district = code + String.format(Locale.ROOT, ".%02d", each);
                add(district, MadeUpNames.of(seed, district), AreaLevel.DISTRICT, code);
            }
        }
        List.copyOf(inside.getOrDefault(code, List.of())).forEach(this::addVillages);
    }

    private void addVillages(String district) {
        if (inside.containsKey(district)) {
            return;
        }
        int first = isCity(district) ? 1001 : 2001;
        int villages = Randomness.of(seed, "villages", 0, district).between(7, 17);
        for (int number = first; number < first + villages; number++) {
            String code = district + "." + number;
            add(code, MadeUpNames.of(seed, code), AreaLevel.VILLAGE, district);
        }
    }

    private void add(String code, String name, AreaLevel level, @Nullable String parent) {
        if (!known.add(code)) {
            return;
        }
        areas.add(new Area(code, name, level, parent, MadeUpNames.SOURCE));
        if (parent != null) {
            inside.computeIfAbsent(parent, each -> new ArrayList<>()).add(code);
        }
    }

    /** Cities are numbered from 71; their parts are kelurahan. */
    private static boolean isCity(String code) {
        return Integer.parseInt(code.substring(3, 5)) >= FIRST_CITY;
    }
}
