package id.terang.site.section;

import id.terang.definition.Instrument;
import id.terang.site.page.ScorecardPage;
import id.terang.site.render.Wording;
import id.terang.site.source.ScoreHistory;
import id.terang.site.source.ScoreHistory.Moved;
import id.terang.site.source.ScoreHistory.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a score moved from release to release, in words: when, from what to what, and through which indicators. */
public final class ScoreVersions {

    private static final int SHOWN = 12;

    private final Wording words;
    private final ScoreHistory history;

    public ScoreVersions(Wording words, ScoreHistory history) {
        this.words = words;
        this.history = history;
    }

    public List<ScorecardPage.Version> versions(String office, Instrument instrument) {
        return history.versions(office, instrument.code()).stream()
                .limit(SHOWN)
                .map(version -> new ScorecardPage.Version(
                        words.dates().day(version.runDate()),
                        version.release(),
                        printed(version.score(), instrument),
                        change(version),
                        reasons(version, instrument)))
                .toList();
    }

    /** How often it moved, and what it was a month ago. */
    public String sentence(String office, Instrument instrument, LocalDate runDate) {
        List<Version> versions = history.versions(office, instrument.code());
        if (versions.size() <= 1) {
            return versions.isEmpty()
                    ? words.texts().get("history.none")
                    : words.texts()
                            .get(
                                    "history.one",
                                    words.dates().day(versions.getFirst().runDate()));
        }
        String times = words.texts()
                .get(
                        "history.many",
                        words.numbers().format(versions.size() - 1L),
                        words.dates().day(versions.getLast().runDate()));
        return versions.stream()
                .filter(version -> !version.runDate().isAfter(runDate.minusMonths(1)))
                .findFirst()
                .map(before -> times + " "
                        + words.texts()
                                .get(
                                        "history.month",
                                        words.dates().day(runDate.minusMonths(1)),
                                        printed(before.score(), instrument),
                                        printed(versions.getFirst().score(), instrument)))
                .orElse(times);
    }

    /** +1,78; null for the first version and where one of the two has no number. */
    @Nullable
    String change(Version version) {
        return version.score() == null || version.before() == null
                ? null
                : words.numbers().signed(version.score().subtract(version.before()));
    }

    /** Laporan selesai sebelum batas waktu: 1 menjadi 2 dari 3. */
    public List<String> reasons(Version version, Instrument instrument) {
        if (version.isFirst()) {
            return List.of(words.texts().get("history.first"));
        }
        List<Moved> moved = history.moved(version.office(), version.release());
        return moved.isEmpty()
                ? List.of(words.texts().get("history.unmoved"))
                : moved.stream().map(one -> reason(one, instrument)).toList();
    }

    private String reason(Moved moved, Instrument instrument) {
        String label = instrument.dimensions().stream()
                .filter(dimension -> dimension.code().equals(moved.dimension()))
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator -> indicator.code().equals(moved.indicator()))
                .map(indicator -> indicator.label().in(words.language()))
                .findFirst()
                .orElse(moved.indicator());
        return words.texts()
                .get("history.moved", label, plain(moved.before()), plain(moved.now()), plain(moved.scaleMax()));
    }

    private String plain(@Nullable BigDecimal value) {
        if (value == null) {
            return words.texts().get("score.missing");
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return words.numbers().format(stripped, Math.max(0, stripped.scale()));
    }

    private String printed(@Nullable BigDecimal score, Instrument instrument) {
        return score == null ? words.texts().get("score.none") : words.numbers().format(score, instrument.decimals());
    }
}
