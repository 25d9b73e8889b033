package id.terang.site.reporting;

import id.terang.definition.Metric;
import id.terang.definition.reporting.Reply;
import id.terang.site.render.Markdown;
import id.terang.site.render.Wording;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The replies of offices in the words of one language, newest first. */
public final class Replies {

    private static final Comparator<Reply> NEWEST =
            Comparator.comparing(Reply::date).reversed().thenComparing(Reply::code);

    private final Wording words;
    private final List<Reply> replies;
    private final Map<String, String> metrics = new HashMap<>();

    public Replies(Wording words, List<Reply> replies, List<Metric> metrics) {
        this.words = words;
        this.replies = replies;
        metrics.forEach(metric -> this.metrics.put(metric.code(), metric.label().in(words.language())));
    }

    /** Everything an office replied. */
    public List<ReplyView> of(String office) {
        return those(reply -> reply.office().equals(office));
    }

    /** What it replied about its compliance score. */
    public List<ReplyView> aboutScore(String office) {
        return those(reply -> reply.office().equals(office) && reply.about().equals(Reply.SCORE));
    }

    private List<ReplyView> those(Predicate<Reply> wanted) {
        return replies.stream().filter(wanted).sorted(NEWEST).map(this::view).toList();
    }

    private ReplyView view(Reply reply) {
        return new ReplyView(
                about(reply.about()),
                words.dates().day(reply.date()),
                reply.signedBy(),
                Markdown.article(reply.text().in(words.language()), words.glossary()::address)
                        .body());
    }

    private String about(String about) {
        return switch (about) {
            case Reply.SCORE -> words.texts().get("reply.about.score");
            case Reply.DATA -> words.texts().get("reply.about.data");
            default -> metrics.getOrDefault(about, about);
        };
    }
}
