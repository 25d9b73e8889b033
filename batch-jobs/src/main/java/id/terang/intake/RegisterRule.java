package id.terang.intake;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.definition.register.RegisterField;
import id.terang.intake.row.RejectReason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule of a register expects of a cell, in the names of the columns that the sender sees. */
final class RegisterRule {

    private RegisterRule() {}

    /** What the sentence of a rejection names as expected; words for "as agreed" where no register says more. */
    static String of(Source source, String name, RejectReason reason) {
        Optional<RegisterField> field =
                Optional.ofNullable(source.register()).flatMap(register -> register.field(name));
        return switch (reason) {
            case BEFORE_ITS_STEP -> other(source, field.map(RegisterField::notBefore));
            case MORE_THAN_WHOLE -> other(source, field.map(RegisterField::partOf));
            case CONTRADICTS_ROW ->
                field.map(RegisterField::when)
                        .map(conditions -> conditions.entrySet().stream()
                                .map(condition -> condition(source, condition))
                                .collect(Collectors.joining(", ")))
                        .orElse(RejectReason.AGREED);
            default -> RejectReason.AGREED;
        };
    }

    private static String other(Source source, Optional<String> field) {
        return field.flatMap(name -> column(source, name)).map(Column::name).orElse(RejectReason.AGREED);
    }

    /** Keadaan = Selesai. */
    private static String condition(Source source, Map.Entry<String, List<String>> condition) {
        Optional<Column> column = column(source, condition.getKey());
        return column.map(Column::name).orElse(condition.getKey()) + " = "
                + condition.getValue().stream()
                        .map(code -> column.map(shown -> word(shown, code)).orElse(code))
                        .collect(Collectors.joining("/"));
    }

    private static String word(Column column, String code) {
        return column.values().entrySet().stream()
                .filter(value -> value.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    private static Optional<Column> column(Source source, String field) {
        return source.columns().stream()
                .filter(column -> Objects.equals(column.field(), field))
                .findFirst();
    }
}
