package id.terang.site.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.definition.Metric;
import id.terang.site.assembly.MetricGroups.Group;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Wording;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricGroupsTest {

    private static final Path HOME = Path.of(System.getProperty("terang.home", ".."));
    private static final Definitions SHIPPED = DefinitionsLoader.load(HOME.resolve("config"));

    private final List<Group> groups = new MetricGroups(
                    Wording.load(TemplateFiles.of(HOME.resolve("templates")), Language.INDONESIAN), SHIPPED)
            .all();

    @Test
    void everyMetricStandsInOneGroup() {
        assertThat(groups.stream().flatMap(group -> group.metrics().stream()))
                .containsExactlyInAnyOrderElementsOf(SHIPPED.metrics());
    }

    @Test
    void aMetricOfARegisterStandsUnderItsThemeAndComplaintsStayTogether() {
        assertThat(group("janji-ditepati").heading()).isEqualTo("Forum warga dan janji dinas");
        assertThat(group("janji-ditepati").id()).startsWith("tema-");
        assertThat(group("laporan-diterima").id()).isEqualTo("complaint");
        assertThat(groups).extracting(Group::id).doesNotHaveDuplicates();
    }

    private Group group(String metric) {
        return groups.stream()
                .filter(group ->
                        group.metrics().stream().map(Metric::code).toList().contains(metric))
                .findFirst()
                .orElseThrow();
    }
}
