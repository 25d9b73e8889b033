package id.terang.intake.assessment;

import static id.terang.intake.row.Field.date;
import static id.terang.intake.row.Field.numeric;
import static id.terang.intake.row.Field.text;

import id.terang.definition.Subject;
import id.terang.intake.row.SubjectFields;
import java.util.List;

/** The fields of an assessment. */
public final class AssessmentFields {

    private static final int HIGHEST = 1000;

    public static final SubjectFields ALL = new SubjectFields(
            Subject.ASSESSMENT,
            AssessmentFields.class,
            List.of(
                    text("key"),
                    text("office").mandatory(),
                    text("instrument").mandatory(),
                    text("indicator").mandatory(),
                    numeric("value", 0, HIGHEST).mandatory(),
                    text("evidence"),
                    text("assessor"),
                    date("assessed").mandatory()));

    private AssessmentFields() {}
}
