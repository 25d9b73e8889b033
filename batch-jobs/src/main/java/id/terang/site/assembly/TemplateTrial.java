package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Language;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problems;
import id.terang.site.data.Night;
import id.terang.site.example.ComponentExamples;
import id.terang.site.page.ComponentsPage;
import id.terang.site.render.Assets;
import id.terang.site.render.TemplateEngine;
import id.terang.site.render.Wording;
import id.terang.site.shell.Shell;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The templates of an instance, tried before there are figures: each is read, and every component is shown with its examples in
 * both languages. A theme with a mistake is told by {@code terang check}, and by a night before it renders.
 */
public final class TemplateTrial {

    private TemplateTrial() {}

    /**
     * Tries all templates below a folder. Charts measure their text: install the fonts before.
     *
     * @throws InvalidConfiguration when one cannot be read or does not fit its examples, with file, line and column
     */
    public static void run(Path templates, Definitions definitions, LocalDate runDate) {
        Problems problems = new Problems();
        TemplateEngine engine = new TemplateEngine(templates, Assets.load(templates));
        engine.unreadable().forEach((template, reason) -> problems.add("templates/" + template, reason));
        problems.throwIfAny();
        Night night = new Night("", runDate, runDate.minusDays(1), "", "", "", true, null, List.of());
        for (Language language : Language.values()) {
            Wording words = Wording.load(templates, language);
            try {
                engine.bytes(components(words, new Shells(words, definitions, night)));
            } catch (IllegalStateException misfit) {
                problems.add("templates", String.valueOf(misfit.getMessage()));
            }
        }
        problems.throwIfAny();
    }

    /** Every component with its examples, as the page of those who build pages. */
    static ComponentsPage components(Wording words, Shells shells) {
        Shell shell = shells.nightly(
                "/komponen/",
                words.texts().get("components.title"),
                words.texts().get("components.description"),
                List.of());
        return new ComponentsPage(shell, ComponentExamples.of(words, shell));
    }
}
