package id.terang.site.section;

import id.terang.site.page.SummaryPage;
import id.terang.site.part.FigureView;
import id.terang.site.render.Texts;
import id.terang.site.shell.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A place as a text short enough to be sent on: whole lines or none, the last figures left out first. */
public final class Message {

    static final int LONGEST = 700;

    private final Texts texts;

    public Message(Texts texts) {
        this.texts = texts;
    }

    /**
     * Name, day of the data, finding, figures with their base, where to complain, address.
     *
     * @param address of the page, as those who receive the text can open it
     */
    public String of(SummaryPage page, String address) {
        Shell shell = page.shell();
        String complaint = firstSentence(shell.frame().complaints());
        List<String> head = Stream.of(
                        page.name(),
                        texts.get("as-of") + " " + shell.asOf().words(),
                        shell.synthetic() ? texts.get("layout.synthetic") : "")
                .filter(line -> !line.isEmpty())
                .toList();
        String finding = Objects.requireNonNullElse(page.finding(), "");
        List<String> figures = page.figures().stream().map(this::line).toList();
        for (int shown = figures.size(); shown >= 0; shown--) {
            String text = text(head, finding, figures.subList(0, shown), complaint, address);
            if (fits(text)) {
                return text;
            }
        }
        return text(head, finding, List.of(), "", address);
    }

    private static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST;
    }

    private static String text(
            List<String> head, String finding, List<String> figures, String complaint, String address) {
        List<String> blocks =
                new ArrayList<>(List.of(String.join("\n", head), finding, String.join("\n", figures), complaint));
        blocks.removeIf(String::isEmpty);
        blocks.add(address);
        return String.join("\n\n", blocks) + "\n";
    }

    /** - Selesai dalam batas waktu: 82,4% (1.204 dari 1.461 laporan; Triwulan III 2026) */
    private String line(FigureView figure) {
        return texts.get(
                figure.base() == null ? "summary.line.short" : "summary.line",
                figure.label(),
                figure.value() + figure.unit() + figure.bandInText(),
                Objects.requireNonNullElse(figure.base(), ""),
                figure.period());
    }

    /** The first sentence says where; the rest is on every page. */
    private static String firstSentence(String text) {
        return text.split("(?<=\\.) (?=\\p{Lu})", 2)[0];
    }
}
