package id.terang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.Subject;
import id.terang.disclosure.FigureTable.Place;
import id.terang.disclosure.FigureTable.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureControlTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # level,  breakdown, value,             complaints, shown
            district, all,       all,               0,          [c]
            district, all,       all,               4,          [c]
            district, all,       all,               5,          5
            district, category,  cash_assistance,   5,          5
            district, category,  mental_health,     9,          [c]
            district, category,  mental_health,     10,         10
            agency,   all,       all,               0,          0
            agency,   all,       all,               3,          3
            agency,   category,  cash_assistance,   3,          [c]
            agency,   category,  child,             9,          [c]
            unit,     all,       all,               4,          [c]
            unit,     all,       all,               5,          5
            home,     all,       all,               9,          [c]
            home,     all,       all,               10,         10
            """)
    void countsOfPeopleAndCasesAreShownFromTheThresholdOn(
            String level, String breakdown, String value, long complaints, String shown) {
        Place place = Blocks.place(level);
        Row row = new Row(place, breakdown, value, Blocks.count(complaints));

        Metric metric = Blocks.metric(Subject.COMPLAINT, Statistic.SUM, Metric.Counts.CASES, 0);

        assertThat(shown(Blocks.table(metric, row))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # level,  counts,     people, shown
            agency,   PEOPLE,     9,      [c]
            agency,   PEOPLE,     10,     10
            agency,   ACTIVITIES, 9,      [c]
            unit,     CASES,      9,      [c]
            """)
    void aRegisterAboutPeopleAtHighRiskHasNoExactTotal(String level, Metric.Counts counts, long people, String shown) {
        Metric metric = Blocks.metric(Subject.ENTRY, Statistic.SUM, counts, 0, "penanganan-odgj.found");

        assertThat(shown(Blocks.table(metric, Blocks.total(Blocks.place(level), Blocks.count(people)))))
                .isEqualTo(shown);
        Metric other = Blocks.metric(Subject.ENTRY, Statistic.SUM, Metric.Counts.PEOPLE, 0, "inovasi.users");
        assertThat(shown(Blocks.table(other, Blocks.total(Blocks.AGENCY, Blocks.count(3)))))
                .isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # level,  resolved in time, due, shown
            district, 50, 100, 50.0
            district, 4,  100, [c]
            district, 96, 100, [c]
            district, 0,  100, [c]
            district, 100, 100, [c]
            district, 3,  4,   [c]
            district, 0,  0,   [c]
            district, 120, 100, 120.0
            agency,   1,  3,   33.3
            agency,   3,  3,   100.0
            agency,   0,  0,   [x]
            """)
    void ratiosFollowTheirPartsAndTheirComplement(String level, long numerator, long denominator, String shown) {
        Place place = Blocks.place(level);
        Row row = Blocks.total(place, Blocks.ratio(numerator, denominator));

        assertThat(shown(Blocks.table(Blocks.complaints(Statistic.RATIO), row))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # mean,   responses, shown
            88.305,   9,         [c]
            88.305,   10,        88.3
            88.305,   29,        88.3
            88.305,   30,        88.31
            76.605,   5000,      76.61
            """)
    void surveyMeansNeedTenResponsesAndThirtyForTheSecondDecimal(String mean, long responses, String shown) {
        Metric index = Blocks.metric(Subject.SURVEY, Statistic.SATISFACTION_INDEX, Metric.Counts.PEOPLE, 2);

        assertThat(shown(Blocks.table(index, Blocks.total(Blocks.AGENCY, Blocks.mean(mean, responses)))))
                .isEqualTo(shown);
    }

    @Test
    void respondentsAreHiddenExactlyWhereTheirMeanIs() {
        Metric respondents = Blocks.metric(Subject.SURVEY, Statistic.SUM, Metric.Counts.PEOPLE, 0);

        assertThat(shown(Blocks.table(respondents, Blocks.total(Blocks.AGENCY, Blocks.count(9)))))
                .isEqualTo("[c]");
        assertThat(shown(Blocks.table(respondents, Blocks.total(Blocks.AGENCY, Blocks.count(10)))))
                .isEqualTo("10");
    }

    @Test
    void visitsAreTheOfficesOwnWorkAndNotProtected() {
        Metric visits = Blocks.metric(Subject.VISIT, Statistic.SUM, Metric.Counts.ACTIVITIES, 0);

        assertThat(shown(Blocks.table(visits, Blocks.total(Blocks.DISTRICT, Blocks.count(1)))))
                .isEqualTo("1");
    }

    @Test
    void smallAreasAppearOnceTheirPeriodIsOver() {
        FigureTable open = new FigureTable(
                Blocks.complaints(Statistic.SUM),
                "area",
                Blocks.QUARTER,
                true,
                List.of(Blocks.total(Blocks.DISTRICT, Blocks.count(50))));

        assertThat(Blocks.protect(open).rows()).isEmpty();
    }

    @Test
    void whatNoViewDeclaresIsNotPublished() {
        Row byElement = new Row(Blocks.DISTRICT, "channel", "whatsapp", Blocks.count(500));

        assertThat(Blocks.protect(Blocks.table(Blocks.complaints(Statistic.SUM), byElement))
                        .rows())
                .isEmpty();
    }

    @Test
    void aPublishedFigureKeepsItsPartsInPlainDigits() {
        Row row = Blocks.total(Blocks.DISTRICT, Blocks.ratio(1000, 3000));

        Figure figure = Blocks.protect(Blocks.table(Blocks.complaints(Statistic.RATIO), row))
                .rows()
                .getFirst()
                .figure();

        assertThat(figure).isInstanceOfSatisfying(Figure.Published.class, published -> {
            assertThat(published.value()).hasToString("33.3");
            assertThat(published.numerator()).hasToString("1000");
            assertThat(published.denominator()).hasToString("3000");
            assertThat(published.base()).hasToString("3000");
        });
    }

    private static String shown(FigureTable table) {
        Figure figure = Blocks.protect(table).rows().getFirst().figure();
        return switch (figure) {
            case Figure.Published published -> published.value().toPlainString();
            case Figure.Suppressed hidden -> "[c]";
            case Figure.NotAvailable missing -> "[x]";
            case Figure.NotApplicable impossible -> "[z]";
            case Figure.Computed computed -> "unprotected";
        };
    }
}
