package id.terang.site.look;

import id.terang.definition.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Which colours stand on which, and how far they have to differ (WCAG 2.2, 1.4.3 and 1.4.11). */
final class Contrast {

    private static final double WORDS = 4.5;
    private static final double MARKS = 3;

    private static final List<Pair> PAIRS = Stream.of(
                    pairs(WORDS, "paper", "ink soft brand alert green yellow red"),
                    pairs(WORDS, "sheet", "ink soft brand alert green yellow red"),
                    pairs(WORDS, "tint", "ink soft brand"),
                    pairs(WORDS, "deep", "on-deep on-deep-soft"),
                    pairs(WORDS, "light", "on-light"),
                    pairs(WORDS, "light-tint", "ink"),
                    pairs(WORDS, "green-pale", "ink"),
                    pairs(WORDS, "yellow-pale", "ink"),
                    pairs(WORDS, "red-pale", "ink"),
                    pairs(
                            WORDS,
                            "chart-paper",
                            "chart-ink chart-soft chart-target chart-1 chart-2 chart-3 chart-4"
                                    + " chart-a chart-b chart-c chart-d chart-e"),
                    Stream.of("a", "b", "c", "d", "e").flatMap(band -> pairs(WORDS, "chart-pale-" + band, "chart-ink")),
                    pairs(MARKS, "chart-paper", "chart-rest chart-better chart-worse"))
            .flatMap(pairs -> pairs)
            .toList();

    private record Pair(String ground, String upon, double least) {}

    private Contrast() {}

    /** Tells every pair of colours that is too close, on light and on dark pages. */
    static void check(Tokens tokens, String where, Problems problems) {
        check(tokens::light, "light", where, problems);
        check(tokens::dark, "dark", where, problems);
    }

    private static void check(UnaryOperator<String> tokens, String scheme, String where, Problems problems) {
        TreeSet<String> unwritten = new TreeSet<>();
        for (Pair pair : PAIRS) {
            Optional<Colour> ground = Colour.of(tokens.apply(pair.ground()));
            Optional<Colour> upon = Colour.of(tokens.apply(pair.upon()));
            if (ground.isEmpty()) {
                unwritten.add(pair.ground());
            }
            if (upon.isEmpty()) {
                unwritten.add(pair.upon());
            }
            if (ground.isPresent() && upon.isPresent()) {
                double contrast = upon.get().contrast(ground.get());
                if (contrast < pair.least()) {
                    problems.add(
                            where,
                            String.format(
                                    Locale.ROOT,
                                    "--%s (%s) on --%s (%s) has a contrast of %.2f : 1 on %s pages; at least %.1f : 1 is needed to read it",
                                    pair.upon(),
                                    tokens.apply(pair.upon()),
                                    pair.ground(),
                                    tokens.apply(pair.ground()),
                                    contrast,
                                    scheme,
                                    pair.least()));
                }
            }
        }
        unwritten.forEach(name -> problems.add(
                where,
                "--" + name + " is '" + tokens.apply(name)
                        + "'; write a colour as #0b4f5c, so that it can be measured"));
    }

    private static Stream<Pair> pairs(double least, String ground, String upon) {
        return Stream.of(upon.split(" ", -1)).map(name -> new Pair(ground, name, least));
    }
}
