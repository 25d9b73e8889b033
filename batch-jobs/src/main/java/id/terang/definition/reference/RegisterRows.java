package id.terang.definition.reference;

import id.terang.database.CopyTable;
import id.terang.definition.Source;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.definition.register.RegisterMeasure;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Fills the tables of {@code ref} that say what registers hold and what is counted of them. */
public final class RegisterRows {

    static final List<String> TABLES = List.of(
            "registers",
            "register_fields",
            "register_field_conditions",
            "source_registers",
            "register_measures",
            "register_measure_parts",
            "register_conditions",
            "register_breakdowns");

    private static final JsonMapper JSON = new JsonMapper();

    private RegisterRows() {}

    /** Fills the tables, which are empty, in the caller's transaction. */
    public static void write(Connection connection, List<Register> registers, List<Source> sources)
            throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.registers")) {
            for (Register register : registers) {
                copy.add(
                        register.code(),
                        register.day(),
                        register.isPublic(),
                        "{" + String.join(",", register.lastOf()) + "}");
            }
        }
        try (CopyTable copy = new CopyTable(connection, "ref.register_fields")) {
            for (Register register : registers) {
                for (RegisterField field : register.fields()) {
                    copy.add(
                            register.code(),
                            field.name(),
                            name(field.type()),
                            field.vocabulary(),
                            field.notBefore(),
                            field.partOf(),
                            field.isPrivate());
                }
            }
        }
        try (CopyTable copy = new CopyTable(connection, "ref.register_field_conditions")) {
            for (Register register : registers) {
                for (RegisterField field : register.fields()) {
                    for (Map.Entry<String, List<String>> condition :
                            field.when().entrySet()) {
                        copy.add(
                                register.code(),
                                field.name(),
                                condition.getKey(),
                                String.join("|", condition.getValue()));
                    }
                }
            }
        }
        try (CopyTable copy = new CopyTable(connection, "ref.source_registers")) {
            for (Source source : sources) {
                if (source.register() != null) {
                    copy.add(source.code(), source.register().code());
                }
            }
        }
        measures(connection, registers);
        parts(connection, registers);
        conditions(connection, registers);
        breakdowns(connection, registers);
    }

    private static void measures(Connection connection, List<Register> registers) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.register_measures")) {
            for (Register register : registers) {
                for (RegisterMeasure measure : register.measures()) {
                    copy.add(
                            register.nameOf(measure),
                            register.code(),
                            name(measure.kind()),
                            Objects.requireNonNullElse(measure.on(), register.day()),
                            measure.from(),
                            measure.to(),
                            measure.weekdays());
                }
            }
        }
    }

    private static void parts(Connection connection, List<Register> registers) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.register_measure_parts")) {
            for (Register register : registers) {
                for (RegisterMeasure measure : register.measures()) {
                    for (Map.Entry<String, BigDecimal> part : measure.of().entrySet()) {
                        copy.add(register.nameOf(measure), part.getKey(), part.getValue());
                    }
                }
            }
        }
    }

    private static void conditions(Connection connection, List<Register> registers) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.register_conditions")) {
            for (Register register : registers) {
                conditions(copy, register.code() + ".@late", register.late());
                for (RegisterMeasure measure : register.measures()) {
                    conditions(copy, register.nameOf(measure), measure.where());
                }
            }
        }
    }

    private static void conditions(CopyTable copy, String name, Map<String, List<String>> conditions) {
        if (!conditions.isEmpty()) {
            copy.add(name, JSON.writeValueAsString(conditions));
        }
    }

    private static void breakdowns(Connection connection, List<Register> registers) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.register_breakdowns")) {
            for (Register register : registers) {
                for (RegisterMeasure measure : register.measures()) {
                    copy.add(register.nameOf(measure), "all", null);
                    for (String breakdown : measure.breakdowns()) {
                        copy.add(register.nameOf(measure), breakdown, fieldWith(register, breakdown));
                    }
                }
            }
        }
    }

    private static String fieldWith(Register register, String vocabulary) {
        return register.fields().stream()
                .filter(field -> vocabulary.equals(field.vocabulary()))
                .map(RegisterField::name)
                .findFirst()
                .orElseThrow();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
