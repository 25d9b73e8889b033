package id.terang.nightly;

import id.terang.definition.Definitions;
import id.terang.site.assembly.TemplateTrial;
import id.terang.site.chart.svg.ChartFonts;
import id.terang.site.look.TemplateFiles;
import java.nio.file.Path;
import java.time.LocalDate;

/** The templates of an instance, tried without a night. */
public final class TemplateCheck {

    private TemplateCheck() {}

    /**
     * Reads every template and shows every component; from then on charts can be drawn on a machine without fonts.
     *
     * @param templates the program's own
     * @param config the instance, which may have a look
     * @param work runtime folder, where the fonts that measure charts are kept
     * @throws id.terang.definition.problem.InvalidConfiguration with every template that cannot be used
     */
    public static void run(Path templates, Path config, Path work, Definitions definitions, LocalDate runDate) {
        ChartFonts.install(work.resolve("chart-fonts"));
        TemplateTrial.run(TemplateFiles.of(templates, config), definitions, runDate);
    }
}
