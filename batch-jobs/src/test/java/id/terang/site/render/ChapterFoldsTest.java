package id.terang.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.site.part.Article;
import id.terang.site.shell.Link;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChapterFoldsTest {

    private static final String TEXT = """
            ## In short

            One sentence.

            ## How it is counted

            - a list
            - of two

            ### A part

            Its end.
            """;

    @Test
    void everyChapterIsAFoldWithTheFirstOpenAndNothingLost() {
        Article plain = Markdown.article(TEXT, term -> "");
        Document folded = Jsoup.parseBodyFragment(Markdown.folded(plain).body().html());

        assertThat(folded.select("body > details > summary > h2").eachText())
                .containsExactly("In short", "How it is counted");
        assertThat(folded.select("details[open]")).hasSize(1);
        assertThat(folded.text()).isEqualTo(Jsoup.parse(plain.body().html()).text());
    }

    @Test
    void anAddressOfAChapterPointsInsideItsFoldSoThatItOpens() {
        Article plain = Markdown.article(TEXT, term -> "");
        Article folded = Markdown.folded(plain);
        Document document = Jsoup.parseBodyFragment(folded.body().html());

        assertThat(folded.contents()).isEmpty();
        assertThat(plain.contents()).hasSize(2);
        for (Link chapter : plain.contents()) {
            assertThat(document.select("details > " + chapter.href()))
                    .as(chapter.href())
                    .hasSize(1);
        }
    }
}
