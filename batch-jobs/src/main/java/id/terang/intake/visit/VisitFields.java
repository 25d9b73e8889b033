package id.terang.intake.visit;

import static id.terang.intake.row.Field.count;
import static id.terang.intake.row.Field.list;
import static id.terang.intake.row.Field.plannedDate;
import static id.terang.intake.row.Field.text;

import id.terang.definition.Subject;
import id.terang.intake.row.SubjectFields;
import java.util.List;

/** The fields of an outreach visit. */
public final class VisitFields {

    public static final SubjectFields ALL = new SubjectFields(
            Subject.VISIT,
            VisitFields.class,
            List.of(
                    text("key"),
                    text("office").mandatory(),
                    text("area").mandatory(),
                    plannedDate("visited").mandatory(),
                    text("programme"),
                    list("partners"),
                    text("status"),
                    count("people_targeted"),
                    count("people_reached"),
                    count("reached_desil_1_2"),
                    count("reached_desil_3_4"),
                    count("reached_desil_5"),
                    count("reached_desil_6_10"),
                    count("services_identity"),
                    count("services_health"),
                    count("services_family_planning"),
                    count("services_work"),
                    count("services_aid"),
                    count("services_disability"),
                    count("services_other"),
                    count("cases_found"),
                    count("cases_followed_up")));

    private VisitFields() {}
}
