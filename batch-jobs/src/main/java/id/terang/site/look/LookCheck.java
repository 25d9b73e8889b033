package id.terang.site.look;

import id.terang.definition.problem.Problems;
import java.nio.file.Path;
import java.util.Set;

/** What can be wrong with a look before anything is rendered with it. */
public final class LookCheck {

    /** Folders in which a look may have files that the program has not: pictures, style sheets and components of its own. */
    private static final Set<String> OPEN = Set.of("asset", "component");

    private static final String NOTE = "README.md";

    private LookCheck() {}

    /** Tells files that replace nothing, tokens that are none and colours that cannot be told apart. */
    public static void run(TemplateFiles files, Problems problems) {
        files.ofLook().keySet().stream()
                .filter(name -> !files.isOwn(name) && !OPEN.contains(name.split("/", 2)[0]) && !name.equals(NOTE))
                .forEach(name -> problems.add(
                        files.where(name),
                        "replaces nothing: there is no templates/" + name
                                + "; a file of a look has the name of the one it replaces"));
        Path tokens = files.ofLook().get(Tokens.FILE);
        if (tokens != null) {
            String where = files.where(Tokens.FILE);
            TemplateFiles own = files.withoutLook();
            Tokens.load(own).check(tokens, where, problems);
            Contrast.check(Tokens.load(files), where, problems);
        }
    }
}
