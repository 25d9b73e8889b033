package id.terang.site.source;

import id.terang.database.SqlFile;
import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.site.figure.Period;
import id.terang.site.page.ChangesPage;
import id.terang.site.part.Change;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What releases changed: counts for each, and the revised values of closed periods. */
final class ChangesPages {

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Map<String, Metric> metrics = new HashMap<>();
    private final List<Counts> counts;
    private final Map<String, List<Revised>> revised;

    /** How many figures a release started, and how many of them revise a closed period. */
    record Counts(String release, LocalDate runDate, long figures, long revised) {}

    /** A published value of a closed period that moved. */
    record Revised(String metric, String placeKind, String place, Period period, BigDecimal before, BigDecimal now) {}

    ChangesPages(
            Wording words,
            Shells shells,
            Places places,
            Definitions definitions,
            List<Counts> counts,
            Map<String, List<Revised>> revised) {
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.counts = counts;
        this.revised = revised;
        definitions.metrics().forEach(metric -> metrics.put(metric.code(), metric));
    }

    static List<Counts> counts(Connection connection, String release) throws SQLException {
        List<Counts> counts = new ArrayList<>();
        Scorecards.each(
                connection,
                "change-counts.sql",
                release,
                row -> counts.add(new Counts(
                        row.getString("release"),
                        row.getObject("run_date", LocalDate.class),
                        row.getLong("figures"),
                        row.getLong("revised"))));
        return counts;
    }

    static Map<String, List<Revised>> revised(Connection connection, List<Counts> counts) throws SQLException {
        Map<String, List<Revised>> revised = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement(SqlFile.read(ChangesPages.class, "changed-figures.sql"))) {
            for (Counts release : counts) {
                query.setString(1, release.release());
                List<Revised> rows = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        rows.add(revised(row));
                    }
                }
                revised.put(release.release(), rows);
            }
        }
        return revised;
    }

    private static Revised revised(ResultSet row) throws SQLException {
        return new Revised(
                row.getString("metric"),
                row.getString("place_kind"),
                row.getString("place"),
                Period.of(
                        row.getString("period_kind"),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class)),
                row.getBigDecimal("value_before"),
                row.getBigDecimal("value_now"));
    }

    ChangesPage page() {
        return new ChangesPage(
                shells.nightly(
                        "/perubahan/",
                        words.texts().get("nav.perubahan"),
                        words.texts().get("changes.description"),
                        List.of()),
                counts.stream().map(this::release).toList());
    }

    private ChangesPage.ReleaseChanges release(Counts release) {
        return new ChangesPage.ReleaseChanges(
                "r-" + release.release().replace('.', '-'),
                words.texts()
                        .get("changes.heading", release.release(), words.dates().day(release.runDate())),
                words.texts()
                        .get(
                                "changes.summary",
                                words.numbers().format(release.figures()),
                                words.numbers().format(release.revised())),
                revisions(release.release()));
    }

    /** What one release revised, in words. */
    List<Change> revisions(String release) {
        return revised.getOrDefault(release, List.of()).stream()
                .filter(change -> metrics.containsKey(change.metric()))
                .map(this::change)
                .toList();
    }

    private Change change(Revised change) {
        Metric metric = metrics.get(change.metric());
        if (metric == null) {
            throw new IllegalArgumentException("No metric " + change.metric());
        }
        return new Change(
                words.texts().get("changes.tag.revised"),
                words.texts()
                        .get(
                                "changes.revised",
                                metric.label().in(words.language()),
                                name(change),
                                words.dates().period(change.period()),
                                words.numbers().format(change.before()),
                                words.numbers().format(change.now())),
                new Link(words.texts().get("changes.more"), Addresses.metric(words.language(), metric.code())));
    }

    private String name(Revised change) {
        if ("office".equals(change.placeKind()) && places.hasOffice(change.place())) {
            return places.office(change.place()).shortName();
        }
        return "*".equals(change.place()) ? words.texts().get("place.portal") : change.place();
    }
}
