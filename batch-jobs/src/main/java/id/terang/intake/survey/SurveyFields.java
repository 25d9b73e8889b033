package id.terang.intake.survey;

import static id.terang.intake.row.Field.date;
import static id.terang.intake.row.Field.smallint;
import static id.terang.intake.row.Field.text;

import id.terang.definition.Subject;
import id.terang.intake.row.SubjectFields;
import java.util.List;

/** The fields of a survey response; {@code element} and {@code answer} are the two columns of a long layout. */
public final class SurveyFields {

    private static final int WORST = 1;
    private static final int BEST = 4;
    private static final int OLDEST = 120;

    public static final SubjectFields ALL = new SubjectFields(
            Subject.SURVEY,
            SurveyFields.class,
            List.of(
                    text("key"),
                    text("office").mandatory(),
                    text("service"),
                    date("surveyed").mandatory(),
                    text("mode"),
                    smallint("u1", WORST, BEST),
                    smallint("u2", WORST, BEST),
                    smallint("u3", WORST, BEST),
                    smallint("u4", WORST, BEST),
                    smallint("u5", WORST, BEST),
                    smallint("u6", WORST, BEST),
                    smallint("u7", WORST, BEST),
                    smallint("u8", WORST, BEST),
                    smallint("u9", WORST, BEST),
                    text("sex"),
                    smallint("age", 0, OLDEST),
                    text("education"),
                    text("occupation"),
                    text("element"),
                    smallint("answer", WORST, BEST)));

    private SurveyFields() {}
}
