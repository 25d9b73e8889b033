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
            warga-dijangkau,  office, dinsos-magetan,  true
            warga-dijangkau,  office, *,               true
            warga-dijangkau,  office, dinsos-jatim,    false
            warga-dijangkau,  office, upt-pstw-jember, false
            warga-dijangkau,  area,   35.20.02.2001,   true
            warga-dijangkau,  area,   35.20.02,        true
            warga-dijangkau,  area,   35,              true
            warga-dijangkau,  area,   35.09,           false
            laporan-diterima, area,   35.09,           true
            laporan-diterima, office, upt-pstw-jember, true
            """)
    void outreachAppliesWhereAProgrammeHasTargetVillages(String code, String kind, String place, boolean applies) {
        Metric metric = SHIPPED.metrics().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(new Applicability(SHIPPED).applies(metric, kind, place)).isEqualTo(applies);
    }
}
