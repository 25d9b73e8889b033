package id.terang.site.section;

import static java.util.Objects.requireNonNull;

import id.terang.database.SqlFile;
import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.disclosure.Branches;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.part.KeyFact;
import id.terang.site.part.Omissions;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What disclosure control leaves out in a branch because most of it would be hidden, and the words that say so. */
public final class WithheldViews {

    private static final String ALL = "all";

    private final DisclosureRules rules;
    private final Branches branches;
    private final Map<String, Metric> metrics;
    private final Map<String, List<Withheld>> byBranch = new HashMap<>();

    private record Withheld(String level, String metric, String breakdown, String periodKind) {}

    public WithheldViews(Connection connection, String release, Definitions definitions) throws SQLException {
        this.rules = definitions.disclosure();
        this.branches = new Branches(definitions.offices(), definitions.areas());
        this.metrics = definitions.metrics().stream().collect(Collectors.toMap(Metric::code, Function.identity()));
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
                                    rows.getString("metric"),
                                    rows.getString("breakdown"),
                                    rows.getString("period_kind")));
                }
            }
        }
    }

    /** For the page of an office; null when nothing is left out at its level. */
    @Nullable
    public Omissions of(Wording words, Office office, UnaryOperator<String> breakdownName) {
        return of(words, "office " + branches.of(office), office.type().level(), breakdownName);
    }

    /** For the page of an area; null when nothing is left out at its level. */
    @Nullable
    public Omissions of(Wording words, Area area, UnaryOperator<String> breakdownName) {
        return of(words, "area " + branches.of(area), area.level().code(), breakdownName);
    }

    private @Nullable Omissions of(Wording words, String branch, String level, UnaryOperator<String> breakdownName) {
        List<Withheld> left = byBranch.getOrDefault(branch, List.of()).stream()
                .filter(withheld -> withheld.level.equals(level) && metrics.containsKey(withheld.metric))
                .toList();
        if (left.isEmpty()) {
            return null;
        }
        Map<String, List<String>> views = new LinkedHashMap<>();
        for (Withheld withheld : left) {
            views.computeIfAbsent(withheld.metric, metric -> new ArrayList<>())
                    .add(view(words, withheld, breakdownName));
        }
        return new Omissions(
                words.texts()
                        .counted(
                                "gap.sparse.heading",
                                left.size(),
                                words.numbers().format(left.size())),
                words.texts()
                        .get(
                                "gap.sparse.text",
                                words.numbers().format(100 - rules.denseShare()),
                                words.numbers().format(rules.threshold()),
                                words.numbers().format(rules.highRiskThreshold()),
                                words.numbers().format(BigDecimal.valueOf(100).subtract(rules.readmittedShare()))),
                views.entrySet().stream()
                        .map(entry -> new KeyFact(label(words, entry.getKey()), String.join("; ", entry.getValue())))
                        .toList(),
                new Link(words.texts().get("nav.metodologi"), Addresses.page(words.language(), "/metodologi/")));
    }

    private String label(Wording words, String metric) {
        return requireNonNull(metrics.get(metric), metric).label().in(words.language());
    }

    private static String view(Wording words, Withheld withheld, UnaryOperator<String> breakdownName) {
        String length = words.texts().get("period.per." + withheld.periodKind);
        return withheld.breakdown.equals(ALL)
                ? length
                : words.texts().get("gap.sparse.by", Tables.lowered(breakdownName.apply(withheld.breakdown)), length);
    }
}
