package id.terang.intake.complaint;

import static id.terang.intake.row.Field.date;
import static id.terang.intake.row.Field.flag;
import static id.terang.intake.row.Field.smallint;
import static id.terang.intake.row.Field.text;

import id.terang.definition.Subject;
import id.terang.intake.row.SubjectFields;
import java.util.List;

/** The fields of a complaint. */
public final class ComplaintFields {

    public static final SubjectFields ALL = new SubjectFields(
            Subject.COMPLAINT,
            ComplaintFields.class,
            List.of(
                    text("key"),
                    text("office").mandatory(),
                    text("area"),
                    smallint("rw", 1, 999),
                    date("received").mandatory(),
                    date("verified"),
                    date("disposed"),
                    date("first_response"),
                    date("final_answer"),
                    date("closed"),
                    text("channel"),
                    text("classification"),
                    text("category"),
                    text("status"),
                    text("closure"),
                    flag("reopened"),
                    smallint("rating", 1, 5)));

    private ComplaintFields() {}
}
