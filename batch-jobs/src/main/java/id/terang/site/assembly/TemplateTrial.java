package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Language;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problems;
import id.terang.site.data.Night;
import id.terang.site.example.ComponentExamples;
import id.terang.site.look.LookCheck;
import id.terang.site.look.TemplateFiles;
import id.terang.site.page.ComponentsPage;
import id.terang.site.render.Assets;
import id.terang.site.render.TemplateEngine;
import id.terang.site.render.Wording;
import id.terang.site.shell.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The templates of an instance and its look, tried before there are figures: each is read, and every component is shown with its examples in
 * both languages. A look with a mistake is told by {@code terang check}, and by a night before it renders.
 */
public final class TemplateTrial {

    private TemplateTrial() {}

    /**
     * Tries all templates. Charts measure their text: install the fonts before.
     *
     * @throws InvalidConfiguration when the look cannot be used, or a template cannot be read or does not fit its examples, with file,
     *     line and column
     */
    public static void run(TemplateFiles files, Definitions definitions, LocalDate runDate) {
        Problems problems = new Problems();
        LookCheck.run(files, problems);
        TemplateEngine engine = new TemplateEngine(files, Assets.load(files));
        engine.unreadable().forEach(problems::add);
        List<Wording> wordings = wordings(files, problems);
        problems.throwIfAny();
        Night night = new Night("", runDate, runDate.minusDays(1), "", "", "", true, null, List.of());
        for (Wording words : wordings) {
            try {
                engine.bytes(components(words, new Shells(words, definitions, night)));
            } catch (InvalidConfiguration misfit) {
                misfit.problems().forEach(problem -> problems.add(problem.where(), problem.message()));
            }
        }
        problems.throwIfAny();
    }

    private static List<Wording> wordings(TemplateFiles files, Problems problems) {
        List<Wording> wordings = new ArrayList<>();
        for (Language language : Language.values()) {
            try {
                wordings.add(Wording.load(files, language));
            } catch (IllegalArgumentException mistake) {
                problems.add("templates", String.valueOf(mistake.getMessage()));
            }
        }
        return wordings;
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
