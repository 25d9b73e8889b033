package id.terang.intake.row;

import id.terang.definition.Subject;
import java.util.List;

/**
 * The fields of a subject in the order of its staging table, and where its SQL lies.
 *
 * @param neighbour class beside {@code validate.sql}, {@code merge.sql} and, when rows of a long layout are grouped,
 *     {@code collapse.sql}
 */
public record SubjectFields(Subject subject, Class<?> neighbour, List<Field> fields) {

    public SubjectFields {
        fields = List.copyOf(fields);
    }
}
