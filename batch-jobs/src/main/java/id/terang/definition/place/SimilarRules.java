package id.terang.definition.place;

import id.terang.definition.Text;
import java.util.List;

/**
 * Which places are compared with each other, from {@code similar} in {@code config/application.yaml}.
 *
 * @param fewest with fewer comparable places than this nothing is compared and nobody is ranked
 * @param groups offices that are compared among themselves; every other office with those of its type that stand in no group
 */
public record SimilarRules(int fewest, List<Group> groups) {

    /** Where the instance says nothing: at least five, by type. */
    public static final SimilarRules USUAL = new SimilarRules(5, List.of());

    /** Offices of one kind of work, for instance homes for the elderly. */
    public record Group(String code, Text label, List<String> offices) {

        public Group {
            offices = List.copyOf(offices);
        }
    }

    public SimilarRules {
        groups = List.copyOf(groups);
    }
}
