package id.terang.site.figure;

import java.util.Arrays;
import java.util.List;

/** What a reader has to know about a published figure, in the order in which marks are shown. */
public enum Mark {
    PROVISIONAL("p"),
    REVISED("r"),
    BREAK("b"),
    CAUTION("e");

    private final String letter;

    Mark(String letter) {
        this.letter = letter;
    }

    /** The letter in tables, CSV and JSON; shown as {@code [p]}. */
    public String letter() {
        return letter;
    }

    /** Marks from the letters of {@code release.figures.marks}. */
    public static List<Mark> of(String letters) {
        return Arrays.stream(values())
                .filter(mark -> letters.contains(mark.letter))
                .toList();
    }
}
