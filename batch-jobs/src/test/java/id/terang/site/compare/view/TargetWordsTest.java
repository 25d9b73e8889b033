package id.terang.site.compare.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.site.compare.Given;
import id.terang.site.figure.Figure;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetWordsTest {

    private final TargetWords targets =
            new TargetWords(Wording.load(TemplateFiles.of(Given.HOME.resolve("templates")), Language.INDONESIAN));

    @Test
    void saysWhetherTheTargetIsReachedAndWhoSetsIt() {
        Figure missed = Given.quarter("selesai-tepat-waktu", 7, "84.3 83.0 85.5 of 3426");
        Figure reached = Given.quarter("selesai-tepat-waktu", 7, "100.0 99.0 100.0 of 3426");

        assertThat(targets.described("Naik.", missed)).isEqualTo("Naik. Target 100% belum tercapai.");
        assertThat(targets.described("Naik.", reached)).isEqualTo("Naik. Target 100% tercapai.");
        assertThat(targets.sourced("Persen", missed))
                .startsWith("Persen. Target 100% sejak ")
                .contains("PermenPANRB 62/2018");
    }

    @Test
    void leavesAMetricWithoutTargetAlone() {
        Figure score = Given.quarter("ikm", 7, "84.30 83.00 85.50 of 90");

        assertThat(targets.line(List.of(score))).isNull();
        assertThat(targets.described("Naik.", score)).isEqualTo("Naik.");
    }
}
