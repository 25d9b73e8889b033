package id.terang.definition.check;

import id.terang.definition.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Codes become addresses and file names, so they must differ in more than the case of letters. */
final class Codes {

    private Codes() {}

    /** Reports every code that was there before, and returns them all. */
    static Set<String> unique(String where, List<String> codes, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (!seen.add(code.toLowerCase(Locale.ROOT).replace('.', '-'))) {
                problems.add(where + " " + code, "has a code that another one has too; codes become addresses");
            }
        }
        return Set.copyOf(codes);
    }
}
