package id.terang.sample.subject;

import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.definition.register.RegisterMeasure;
import java.util.ArrayList;
import java.util.List;

/** What a register says of how its fields hang together: wholes and their parts, steps and their end, levels. */
final class EntryShape {

    private EntryShape() {}

    /** Fields in their order, but a part after what it is a part of. */
    static List<RegisterField> wholesFirst(Register register) {
        List<RegisterField> ordered = new ArrayList<>();
        register.fields().forEach(field -> place(register, field, ordered));
        return ordered;
    }

    private static void place(Register register, RegisterField field, List<RegisterField> ordered) {
        if (!ordered.contains(field)) {
            register.field(String.valueOf(field.partOf())).ifPresent(whole -> place(register, whole, ordered));
            ordered.add(field);
        }
    }

    /** The days that come after the same day and stand before this one: what is done, one step after the other. */
    static List<RegisterField> steps(Register register, RegisterField field) {
        return field.type() == RegisterField.Type.DATE && field.notBefore() != null
                ? register.fields().stream()
                        .takeWhile(other -> !other.equals(field))
                        .filter(other -> other.type() == RegisterField.Type.DATE
                                && field.notBefore().equals(other.notBefore()))
                        .toList()
                : List.of();
    }

    /** Whether it dates one of several ends, to which not every step leads. */
    static boolean isEnd(RegisterField field) {
        return field.when().values().stream().anyMatch(ends -> ends.size() > 1);
    }

    /** Whether it holds until it is counted again, as staff do: it stays about the same from one count to the next. */
    static boolean isLevel(Register register, RegisterField field) {
        return register.measures().stream()
                .anyMatch(measure -> measure.kind() == RegisterMeasure.Kind.LEVEL
                        && measure.of().containsKey(field.name()));
    }
}
