package id.terang.sample.instance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.definition.place.OfficeType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargerInstanceTest {

    private static final Path CONFIG =
            Path.of(Objects.requireNonNull(System.getProperty("terang.home"))).resolve("config");
    private static final Definitions SHIPPED = DefinitionsLoader.load(CONFIG);

    @TempDir
    private Path folder;

    @Test
    void givesEveryDistrictOfTheProvinceVillagesAndEveryRegencyAnAgency() throws IOException {
        LargerInstance.writeProvince(CONFIG, folder, SHIPPED, 1);
        Definitions province = DefinitionsLoader.load(folder);

        Set<String> withVillages = province.areas().stream()
                .filter(area -> area.level() == AreaLevel.VILLAGE)
                .map(area -> Objects.requireNonNull(area.parent()))
                .collect(toSet());
        assertThat(province.areas())
                .filteredOn(area ->
                        area.level() == AreaLevel.DISTRICT && area.code().startsWith("35."))
                .hasSize(666)
                .allMatch(district -> withVillages.contains(district.code()));
        assertThat(province.offices())
                .filteredOn(office -> office.type() == OfficeType.REGENCY_AGENCY)
                .filteredOn(office -> office.area().startsWith("35."))
                .hasSize(38);
    }

    @Test
    void hasAllRegenciesOfTheCountry() throws IOException {
        LargerInstance.writeCountry(CONFIG, folder, SHIPPED, 1);
        Definitions country = DefinitionsLoader.load(folder);

        assertThat(country.areas())
                .filteredOn(area -> area.level() == AreaLevel.PROVINCE)
                .hasSize(38);
        assertThat(country.areas())
                .filteredOn(area -> area.level() == AreaLevel.REGENCY)
                .hasSize(514);
    }

    @Test
    void marksEveryPlaceThatItMadeUp() {
        assertThat(MadeUpAreas.villagesOf("35", SHIPPED.areas(), 1))
                .isNotEmpty()
                .allMatch(area -> area.name().endsWith("(peragaan)"))
                .extracting(Area::source)
                .containsOnly("buatan untuk peragaan");
    }
}
