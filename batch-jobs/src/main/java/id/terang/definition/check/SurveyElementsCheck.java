package id.terang.definition.check;

import id.terang.definition.Source;
import id.terang.definition.Source.Layout;
import id.terang.definition.Subject;
import id.terang.definition.known.SubjectField;
import id.terang.definition.problem.Problems;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks that a survey brings answers: a form of which more than half is blank does not count, whoever left it out. */
final class SurveyElementsCheck {

    private static final Set<String> ELEMENTS =
            IntStream.rangeClosed(1, 9).mapToObj(number -> "u" + number).collect(Collectors.toUnmodifiableSet());
    private static final int FEWEST = 5;

    private SurveyElementsCheck() {}

    static void check(String where, Source source, Set<String> filled, Problems problems) {
        boolean isLong = source.layout() == Layout.LONG;
        if (source.subject() != Subject.SURVEY) {
            if (isLong) {
                problems.add(where + " layout", "is long, which only surveys have");
            }
            return;
        }
        Set<String> wrong = new TreeSet<>(filled);
        wrong.retainAll(isLong ? ELEMENTS : SubjectField.OF_LONG_SURVEYS);
        if (!wrong.isEmpty()) {
            problems.add(
                    where,
                    "fills " + String.join(", ", wrong) + ", which layout " + (isLong ? "long" : "wide")
                            + " does not read");
        }
        Set<String> wanted = isLong ? SubjectField.OF_LONG_SURVEYS : ELEMENTS;
        long answers = wanted.stream().filter(filled::contains).count();
        if (answers < (isLong ? wanted.size() : FEWEST)) {
            problems.add(
                    where,
                    "fills " + answers + " of the fields " + String.join(", ", new TreeSet<>(wanted)) + "; expected "
                            + (isLong
                                    ? "both"
                                    : "at least " + FEWEST + ", else every form would be rejected as blank"));
        }
    }
}
