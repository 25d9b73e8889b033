package id.terang.site.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.terang.definition.Language;
import id.terang.definition.Text;
import id.terang.definition.reporting.Reply;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepliesTest {

    private final Replies replies = new Replies(
            Wording.load(
                    TemplateFiles.of(Path.of(System.getProperty("terang.home", ".."), "templates")), Language.ENGLISH),
            List.of(
                    reply("one", "dinsos-a", Reply.SCORE, "2026-01-05", "Old."),
                    reply("two", "dinsos-a", Reply.DATA, "2026-03-01", "New."),
                    reply("three", "dinsos-b", Reply.SCORE, "2026-02-01", "Other.")),
            List.of());

    @Test
    void anOfficeShowsItsOwnRepliesNewestFirst() {
        assertThat(replies.of("dinsos-a"))
                .extracting(
                        ReplyView::about,
                        ReplyView::date,
                        reply -> reply.text().html().strip())
                .containsExactly(
                        tuple("the data sent", "1 March 2026", "<p>New.</p>"),
                        tuple("the compliance score", "5 January 2026", "<p>Old.</p>"));
        assertThat(replies.aboutScore("dinsos-a")).hasSize(1);
        assertThat(replies.of("dinsos-c")).isEmpty();
    }

    @Test
    void whatAReplyCarriesInBesidesTextIsTakenOut() {
        Replies hostile = new Replies(
                Wording.load(
                        TemplateFiles.of(Path.of(System.getProperty("terang.home", ".."), "templates")),
                        Language.ENGLISH),
                List.of(
                        reply(
                                "one",
                                "dinsos-a",
                                Reply.SCORE,
                                "2026-01-05",
                                "**Bold** <script>alert(1)</script> [click](javascript:alert(1)) ![x](http://evil.example/x.png)")),
                List.of());

        assertThat(hostile.of("dinsos-a").getFirst().text().html())
                .contains("<strong>Bold</strong>")
                .doesNotContain("<script", "javascript:", "<img", "evil.example");
    }

    private static Reply reply(String code, String office, String about, String date, String text) {
        return new Reply(code, office, about, LocalDate.parse(date), "Secretary", new Text(text, text));
    }
}
