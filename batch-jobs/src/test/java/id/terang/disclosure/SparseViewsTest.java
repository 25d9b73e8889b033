package id.terang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.Subject;
import id.terang.disclosure.FigureTable.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparseViewsTest {

    private static final SparseViews.Cells DISTRICTS_BY_YEAR =
            new SparseViews.Cells("uji", "area", "district", "all", "year", "35.20");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # filled, small, left out the night before, left out
            100,      0,     false,                     false
            100,      5,     false,                     false
            100,      6,     false,                     true
            20,       1,     false,                     false
            19,       1,     false,                     true
            1,        1,     false,                     true
            0,        0,     false,                     false
            # It comes back at 97.5 %.
            100,      3,     true,                      true
            100,      2,     true,                      false
            40,       1,     true,                      false
            """)
    void aViewIsLeftOutWhereMoreThanOneInTwentyOfItsCellsIsSmall(
            long filled, long small, boolean wasLeftOut, boolean isLeftOut) {
        assertThat(new SparseViews(95).judge(DISTRICTS_BY_YEAR, filled, small, wasLeftOut))
                .isEqualTo(isLeftOut);
    }

    @Test
    void inThatBranchNoCellOfTheViewIsPublishedAndElsewhereEveryOneIs() {
        SparseViews sparse = new SparseViews(95);
        sparse.judge(DISTRICTS_BY_YEAR, 10, 9, false);
        Metric metric = Blocks.metric(Subject.COMPLAINT, Statistic.SUM, Metric.Counts.CASES, 0);
        FigureTable table = Blocks.table(
                metric,
                Blocks.total(new Place("35.20.02", "district", "35.20", "35.20"), Blocks.count(50)),
                Blocks.total(new Place("33.71.01", "district", "33.71", "33.71"), Blocks.count(50)));

        FigureTable shown =
                DisclosureControl.protect(table, DeclaredViews.of(table, Blocks.SHIPPED, sparse), Blocks.SHIPPED);

        assertThat(shown.rows()).extracting(row -> row.place().code()).isEqualTo(List.of("33.71.01"));
    }
}
