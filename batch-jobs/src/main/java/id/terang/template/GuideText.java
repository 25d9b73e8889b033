package id.terang.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The guide of a CSV template: a text that every computer opens. */
final class GuideText {

    /** Tells office programs that the text is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    private GuideText() {}

    /** {@code lapor.csv} is explained by {@code lapor-petunjuk.txt}. */
    static Path beside(Path template) {
        return template.resolveSibling(
                String.valueOf(template.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "") + "-petunjuk.txt");
    }

    static void write(Path file, List<Guide> guides) throws IOException {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        for (Guide guide : guides) {
            line(text, guide.title());
            line(text, "=".repeat(guide.title().length()));
            guide.steps().forEach(step -> line(text, "- " + step));
            guide.lines().forEach(column -> column(text, guide.head(), column.cells()));
            guide.lists().forEach((column, answers) -> list(text, column, answers));
            line(text, "");
            line(text, "");
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void column(StringBuilder text, List<String> head, List<String> cells) {
        line(text, "");
        line(text, cells.getFirst());
        for (int index = 1; index < cells.size(); index++) {
            if (!cells.get(index).isEmpty()) {
                line(text, "   " + head.get(index) + ": " + cells.get(index));
            }
        }
    }

    private static void list(StringBuilder text, String column, Map<String, String> answers) {
        line(text, "");
        line(text, column + ":");
        answers.forEach((answer, meaning) -> line(text, "   " + answer + " = " + meaning));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(LINE_END);
    }
}
