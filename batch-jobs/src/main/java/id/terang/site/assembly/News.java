package id.terang.site.assembly;

import id.terang.definition.Metric;
import id.terang.definition.place.Office;
import id.terang.site.page.ChangesPage;
import id.terang.site.part.Change;
import id.terang.site.render.Wording;
import id.terang.site.source.ReleaseLog;
import id.terang.site.source.Revision;
import id.terang.site.source.ScoreHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is worth telling those who subscribed: corrections, scores that moved, new rules. Numbers that run on are not. */
final class News {

    private static final int LINES = 25;

    /** The second release of a day stands before the tenth. */
    private static final Comparator<Item> NEWEST_FIRST = Comparator.comparing(Item::runDate)
            .thenComparingInt(item -> item.release().length())
            .thenComparing(Item::release)
            .reversed();

    private final Wording words;
    private final ChangesPages changes;
    private final List<ReleaseLog> log;
    private final ScoreHistory history;

    News(Wording words, ChangesPages changes, List<ReleaseLog> log, ScoreHistory history) {
        this.words = words;
        this.changes = changes;
        this.log = log;
        this.history = history;
    }

    /**
     * What one release brought.
     *
     * @param fragment where on the page it stands; null for the page as a whole
     */
    record Item(
            String release,
            LocalDate runDate,
            String title,
            @Nullable String fragment,
            List<String> lines) {}

    /** Releases that corrected or withdrew numbers, moved a score or came with new rules. */
    List<Item> ofPortal() {
        List<Item> items = new ArrayList<>();
        for (ReleaseLog one : log) {
            ReleaseLog.Counts counts = one.counts();
            boolean isNews = counts.revised() + counts.withdrawn() > 0
                    || counts.isNewConfiguration()
                    || counts.isNewProgram()
                    || !history.changedBy(counts.release()).isEmpty();
            if (isNews && !counts.isFirst()) {
                ChangesPage.ReleaseChanges page = changes.release(one);
                List<String> lines = Stream.of(
                                Stream.of(page.summary()),
                                page.causes().stream(),
                                page.changes().stream().map(Change::text))
                        .flatMap(line -> line)
                        .toList();
                items.add(new Item(counts.release(), counts.runDate(), page.heading(), page.id(), lines));
            }
        }
        return items;
    }

    List<Item> ofMetric(Metric metric, List<Revision> revisions) {
        Collected collected = new Collected();
        revisions.forEach(revision -> collected.add(revision, changes.revised(metric, revision)));
        return collected.items("revisi");
    }

    List<Item> ofOffice(Office office, Map<Metric, List<Revision>> revisions) {
        Collected collected = new Collected();
        history.changes(office.code())
                .forEach(version -> collected.add(
                        version.release(),
                        version.runDate(),
                        changes.score(version).text()));
        revisions.forEach((metric, those) -> those.stream()
                .filter(revision ->
                        "office".equals(revision.placeKind()) && office.code().equals(revision.place()))
                .forEach(revision -> collected.add(revision, changes.revised(metric, revision))));
        return collected.items(null);
    }

    /** Sentences by the release they belong to. */
    private final class Collected {

        private final Map<String, List<String>> lines = new HashMap<>();
        private final Map<String, LocalDate> days = new HashMap<>();

        void add(Revision revision, String line) {
            add(revision.release(), revision.replacedOn(), line);
        }

        void add(String release, LocalDate runDate, String line) {
            lines.computeIfAbsent(release, key -> new ArrayList<>()).add(line);
            days.put(release, runDate);
        }

        List<Item> items(@Nullable String fragment) {
            return lines.entrySet().stream()
                    .map(entry -> new Item(
                            entry.getKey(),
                            Objects.requireNonNull(days.get(entry.getKey())),
                            title(entry.getValue()),
                            fragment,
                            shortened(entry.getValue())))
                    .sorted(NEWEST_FIRST)
                    .toList();
        }

        /** The news itself when there is one, else how many. */
        private String title(List<String> those) {
            return those.size() == 1
                    ? those.getFirst()
                    : words.texts().get("feed.several", words.numbers().format(those.size()));
        }

        private List<String> shortened(List<String> those) {
            return those.size() <= LINES
                    ? those
                    : Stream.concat(
                                    those.stream().limit(LINES),
                                    Stream.of(words.texts()
                                            .get("feed.more", words.numbers().format((long) those.size() - LINES))))
                            .toList();
        }
    }
}
