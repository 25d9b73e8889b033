package id.terang.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicabilityTest {

    private static final Definitions SHIPPED = DefinitionsLoader.load(
            Path.of(Objects.requireNonNull(System.getProperty("terang.home"))).resolve("config"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # metric,         kind,   place,           applies
            desa-dikunjungi,  office, dinsos-magetan,  true
            desa-dikunjungi,  office, *,               true
            desa-dikunjungi,  office, dinsos-jatim,    false
            desa-dikunjungi,  area,   35.20.02.2001,   true
            desa-dikunjungi,  area,   35.20.02,        true
            desa-dikunjungi,  area,   35,              true
            desa-dikunjungi,  area,   35.09,           false
            kunjungan,        area,   35.09,           true
            kunjungan,        office, dinsos-jatim,    true
            kunjungan,        office, upt-pstw-jember, false
            laporan-diterima, office, upt-pstw-jember, true
            """)
    void coverageAppliesWhereVillagesAreTargetsAndOutreachToNoUnit(
            String code, String kind, String place, boolean applies) {
        Metric metric = SHIPPED.metrics().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(new Applicability(SHIPPED).applies(metric, kind, place)).isEqualTo(applies);
    }
}
