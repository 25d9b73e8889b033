package id.terang.site.source;

import id.terang.database.SqlFile;
import id.terang.definition.Definitions;
import id.terang.definition.disclosure.Branches;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.part.Notice;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What disclosure control leaves out in a branch because most of it would be hidden, and the words that say so. */
final class WithheldViews {

    private static final String ALL = "all";

    private final DisclosureRules rules;
    private final Branches branches;
    private final Map<String, List<Withheld>> byBranch = new HashMap<>();

    private record Withheld(String level, String breakdown, String periodKind, long metrics) {}

    WithheldViews(Connection connection, String release, Definitions definitions) throws SQLException {
        this.rules = definitions.disclosure();
        this.branches = new Branches(definitions.offices(), definitions.areas());
        try (PreparedStatement query =
                connection.prepareStatement(SqlFile.read(WithheldViews.class, "withheld-views.sql"))) {
            query.setString(1, release);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    byBranch.computeIfAbsent(
                                    rows.getString("place_kind") + " " + rows.getString("branch"),
                                    key -> new ArrayList<>())
                            .add(new Withheld(
                                    rows.getString("level"),
                                    rows.getString("breakdown"),
                                    rows.getString("period_kind"),
                                    rows.getLong("metrics")));
                }
            }
        }
    }

    /** The notice on the page of an office; empty when nothing is left out at its level. */
    List<Notice> notice(Wording words, Office office, UnaryOperator<String> breakdownName) {
        return notice(words, "office " + branches.of(office), office.type().level(), breakdownName);
    }

    /** The notice on the page of an area; empty when nothing is left out at its level. */
    List<Notice> notice(Wording words, Area area, UnaryOperator<String> breakdownName) {
        return notice(words, "area " + branches.of(area), area.level().code(), breakdownName);
    }

    private List<Notice> notice(Wording words, String branch, String level, UnaryOperator<String> breakdownName) {
        String items = byBranch.getOrDefault(branch, List.of()).stream()
                .filter(withheld -> withheld.level.equals(level))
                .map(withheld -> item(words, withheld, breakdownName))
                .collect(Collectors.joining("; "));
        if (items.isEmpty()) {
            return List.of();
        }
        return List.of(new Notice(
                Notice.Kind.NOTE,
                words.texts().get("gap.sparse.heading"),
                words.texts()
                        .get(
                                "gap.sparse.text",
                                words.numbers().format(100 - rules.denseShare()),
                                words.numbers().format(rules.threshold()),
                                words.numbers().format(rules.highRiskThreshold()),
                                items),
                new Link(words.texts().get("nav.metodologi"), Addresses.page(words.language(), "/metodologi/"))));
    }

    private static String item(Wording words, Withheld withheld, UnaryOperator<String> breakdownName) {
        String count = words.numbers().format(withheld.metrics);
        String length = words.texts().get("period.per." + withheld.periodKind);
        String what = withheld.breakdown.equals(ALL)
                ? length
                : words.texts().get("gap.sparse.by", breakdownName.apply(withheld.breakdown), length);
        return words.texts().counted("gap.sparse.item", withheld.metrics, count) + " " + what;
    }
}
