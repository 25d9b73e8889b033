package id.terang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.Subject;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.definition.disclosure.View;
import id.terang.disclosure.FigureTable.Place;
import id.terang.disclosure.FigureTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must hold for every block, whatever is in it, under the thresholds of the shipped instance. */
class DisclosurePropertiesTest {

    private static final DisclosureRules RULES = Blocks.SHIPPED;
    private static final List<String> OFFICE_LEVELS = List.of("portal", "agency", "unit", "desk", "post");
    private static final List<String> AREA_LEVELS = List.of("province", "regency", "district", "village");
    private static final List<String> CATEGORIES = List.of("cash_assistance", "child", "mental_health", "other");

    @RepeatedTest(300)
    void nothingUnderAThresholdAndNothingUndeclaredIsPublished(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        FigureTable before = block(random);

        FigureTable after = Blocks.protect(before);

        for (Row row : after.rows()) {
            assertThat(isDeclared(after, row)).as("declared: " + row).isTrue();
            assertThat(row.figure()).isNotInstanceOf(Figure.Computed.class);
            if (row.figure() instanceof Figure.Published published) {
                int k = smallest(before.metric(), row, before.placeKind());
                assertNotBelow(published.base(), k, row);
                if (before.metric().statistic() == Statistic.SUM) {
                    assertNotBelow(published.value(), k, row);
                }
                if (before.metric().statistic() == Statistic.RATIO) {
                    assertPartsNotBelow(published, k, row, isOfWhole(row, before.placeKind()));
                }
            }
        }
    }

    @RepeatedTest(100)
    void aHiddenCellAndAnAbsentOneLookAlike(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Place> districts = List.of(place("35.20.01"), place("35.20.02"), place("35.20.03"));
        Universe universe = new Universe(Map.of("area", districts), Map.of("category", Set.copyOf(CATEGORIES)));
        List<Row> all = new ArrayList<>();
        List<Row> some = new ArrayList<>();
        for (Place district : districts) {
            long total = 0;
            List<Row> cells = new ArrayList<>();
            for (String category : CATEGORIES) {
                long count = random.nextInt(8);
                total += count;
                cells.add(new Row(district, "category", category, Blocks.count(count)));
            }
            cells.add(Blocks.total(district, Blocks.count(total)));
            all.addAll(cells);
            cells.removeIf(row -> ((Figure.Computed) row.figure()).base().intValue() < 5 && random.nextBoolean());
            some.addAll(cells);
        }

        assertThat(published(some, universe)).containsExactlyInAnyOrderElementsOf(published(all, universe));
    }

    private static List<Row> published(List<Row> rows, Universe universe) {
        FigureTable table = new FigureTable(
                Blocks.metric(Subject.COMPLAINT, Statistic.SUM, Metric.Counts.CASES, 0),
                "area",
                Blocks.YEAR,
                false,
                rows);
        DeclaredViews views = DeclaredViews.of(table, RULES, SparseViews.NONE);
        return DisclosureControl.protect(HiddenZeros.fill(table, universe, views, RULES), views, RULES)
                .rows();
    }

    private static Place place(String code) {
        return new Place(code, "district", "35.20");
    }

    private static FigureTable block(Random random) {
        Statistic statistic = any(random, List.of(Statistic.values()));
        Metric.Counts counts = any(random, List.of(Metric.Counts.values()));
        Subject subject = any(random, List.of(Subject.COMPLAINT, Subject.VISIT, Subject.SURVEY));
        boolean isOffice = random.nextBoolean();
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < 40; row++) {
            List<String> levels = isOffice ? OFFICE_LEVELS : AREA_LEVELS;
            String level = any(random, levels);
            boolean isTotal = random.nextBoolean();
            rows.add(new Row(
                    new Place("place-" + row, level, null),
                    isTotal ? "all" : "category",
                    isTotal ? "all" : any(random, CATEGORIES),
                    figure(statistic, random)));
        }
        return new FigureTable(
                Blocks.metric(subject, statistic, counts, random.nextInt(3)),
                isOffice ? "office" : "area",
                random.nextBoolean() ? Blocks.QUARTER : Blocks.YEAR,
                random.nextInt(4) == 0,
                rows);
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Figure figure(Statistic statistic, Random random) {
        long denominator = random.nextInt(40);
        return switch (statistic) {
            case SUM -> Blocks.count(denominator);
            case RATIO -> Blocks.ratio(random.nextLong(denominator + 1), denominator);
            default -> Blocks.mean("77.7777", denominator);
        };
    }

    private static boolean isDeclared(FigureTable table, Row row) {
        return RULES.views().stream()
                .filter(view -> table.metric().views().contains(view.code()))
                .filter(view -> !view.onlyClosedPeriods() || !table.isOpen())
                .anyMatch(view -> covers(view, table, row));
    }

    private static boolean covers(View view, FigureTable table, Row row) {
        return view.placeKind().equals(table.placeKind())
                && view.levels().contains(row.place().level())
                && view.breakdowns().contains(row.breakdown())
                && view.periods().contains(table.period().kind());
    }

    /** Written again from the rules in words, not taken from the code under test. */
    private static int smallest(Metric metric, Row row, String placeKind) {
        if (metric.counts() == Metric.Counts.ACTIVITIES) {
            return 0;
        }
        if (metric.subject() == Subject.SURVEY) {
            return RULES.surveyThreshold();
        }
        if (isOfWhole(row, placeKind)) {
            return 0;
        }
        return RULES.highRiskCategories().contains(row.breakdownValue())
                ? RULES.highRiskThreshold()
                : RULES.threshold();
    }

    private static boolean isOfWhole(Row row, String placeKind) {
        return RULES.agencyTotals()
                && placeKind.equals("office")
                && List.of("portal", "agency").contains(row.place().level())
                && row.breakdown().equals("all");
    }

    private static void assertPartsNotBelow(Figure.Published published, int k, Row row, boolean isOfWhole) {
        BigDecimal numerator = published.numerator();
        BigDecimal denominator = published.denominator();
        assertNotBelow(numerator, k, row);
        assertNotBelow(denominator, k, row);
        if (!isOfWhole && numerator != null && denominator != null) {
            assertNotBelow(denominator.subtract(numerator), k, row);
        }
    }

    private static void assertNotBelow(@Nullable BigDecimal part, int k, Row row) {
        assertThat(part).as("%s under %d", row, k).isGreaterThanOrEqualTo(BigDecimal.valueOf(k));
    }
}
