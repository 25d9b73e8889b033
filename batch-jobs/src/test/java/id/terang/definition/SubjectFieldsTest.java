package id.terang.definition;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.known.SubjectField;
import id.terang.intake.assessment.AssessmentFields;
import id.terang.intake.complaint.ComplaintFields;
import id.terang.intake.row.Field;
import id.terang.intake.row.SubjectFields;
import id.terang.intake.survey.SurveyFields;
import id.terang.intake.visit.VisitFields;
import id.terang.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectFieldsTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENTRY")
    void areTheColumnsOfTheStagingTable(Subject subject) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = TestDatabase.connect();
                ResultSet result = connection.getMetaData().getColumns(null, "staging", subject.table(), null)) {
            while (result.next()) {
                columns.add(result.getString("COLUMN_NAME"));
            }
        }
        // What intake itself keeps beside the fields of a row.
        columns.removeAll(Set.of("delivery", "line", "lines", "content_hash"));
        columns.removeAll(SubjectField.OF_LONG_SURVEYS);
        Set<String> fields = new TreeSet<>(SubjectField.of(subject).keySet());
        fields.removeAll(SubjectField.OF_LONG_SURVEYS);

        assertThat(fields).isEqualTo(columns);
    }

    @Test
    void haveTheLimitsThatIntakeHoldsRowsTo() {
        for (SubjectFields subject :
                List.of(ComplaintFields.ALL, VisitFields.ALL, SurveyFields.ALL, AssessmentFields.ALL)) {
            Map<String, SubjectField> known = SubjectField.of(subject.subject());
            for (Field field : subject.fields()) {
                SubjectField found = Objects.requireNonNull(known.get(field.name()), field.name());
                if (found.kind().equals("integer") || found.kind().equals("decimal")) {
                    assertThat(List.of(found.minimum(), found.maximum()))
                            .as(subject.subject() + " " + field.name())
                            .isEqualTo(List.of(field.minimum(), field.maximum()));
                }
            }
        }
    }
}
