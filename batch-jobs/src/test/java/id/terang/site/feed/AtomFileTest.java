package id.terang.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class AtomFileTest {

    private static final OffsetDateTime NIGHT = OffsetDateTime.parse("2026-11-22T05:00:00+07:00");
    private static final String HOSTILE = "Dinas <b>\"A\" & Co</b> ]]>";

    @Test
    void wordsStayWordsAndTheThirtyNewestEntriesStay() {
        Feed.Entry entry = new Feed.Entry("tag:e", HOSTILE, NIGHT, "/a/?x=1&y=2", List.of(HOSTILE, "Kedua"));
        String text = AtomFile.text(new Feed(
                Language.INDONESIAN,
                "tag:f",
                HOSTILE,
                NIGHT,
                "Dinas",
                "https://a.example/",
                "https://a.example/umpan.atom",
                Collections.nCopies(40, entry)));

        Document feed = Jsoup.parse(text, Parser.xmlParser().setTrackErrors(9));
        assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name"))
                .hasSize(4);
        assertThat(feed.select("feed > title").text()).isEqualTo(HOSTILE);
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo("https://a.example/umpan.atom");
        assertThat(feed.select("entry")).hasSize(30);
        assertThat(feed.select("entry > content[type=xhtml] > div > p").eachText())
                .startsWith(HOSTILE, "Kedua");
        assertThat(feed.select("feed > updated").text()).isEqualTo("2026-11-22T05:00:00+07:00");
    }
}
