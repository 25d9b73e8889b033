package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.problem.Problems;
import id.terang.definition.register.Register;
import id.terang.definition.register.Theme;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that themes show what there is, and that everything a register holds is shown somewhere. */
final class ThemesCheck {

    private ThemesCheck() {}

    static void check(Definitions definitions, Problems problems) {
        Set<String> registers = definitions.registers().all().stream()
                .map(Register::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> metrics = definitions.metrics().stream().map(Metric::code).collect(Collectors.toSet());
        List<Theme> themes = definitions.registers().themes();
        Codes.unique("config/themes.yaml", themes.stream().map(Theme::code).toList(), problems);
        for (Theme theme : themes) {
            String where = "config/themes.yaml " + theme.code();
            known(where + " registers", theme.registers(), registers, problems);
            known(where + " metrics", theme.metrics(), metrics, problems);
            known(where + " path", theme.path(), metrics, problems);
            known(where + " also", theme.also(), metrics, problems);
            registers.removeAll(theme.registers());
        }
        registers.forEach(register -> problems.add(
                "config/registers/" + register + ".yaml",
                "is in no theme of config/themes.yaml; nobody would find it"));
    }

    private static void known(String where, List<String> codes, Set<String> all, Problems problems) {
        codes.stream()
                .filter(code -> !all.contains(code))
                .forEach(code ->
                        problems.add(where, "has '" + code + "', which is not there or is shown by another theme"));
    }
}
