package id.terang.site.register;

import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a public register, as it stands tonight.
 *
 * @param key its number within its source
 * @param area where it is; null when it does not say
 * @param citation the publication that prints it; null for what offices send themselves
 * @param synthetic true when it was made up for a demonstration
 * @param isLate overdue on the last full day
 * @param content what it says, by field
 */
public record Entry(
        Register register,
        String source,
        String key,
        String office,
        @Nullable String area,
        LocalDate day,
        @Nullable String citation,
        boolean synthetic,
        boolean isLate,
        JsonNode content) {

    public boolean isReported() {
        return citation != null;
    }

    /** What a field holds as text; empty when it says nothing. */
    public Optional<String> text(String field) {
        JsonNode value = content.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    public Optional<BigDecimal> number(String field) {
        JsonNode value = content.get(field);
        return value == null || !value.isNumber() ? Optional.empty() : Optional.of(value.decimalValue());
    }

    /** The first day by which it should have been over, of the fields that say when it is overdue; null when it is not late. */
    public @Nullable LocalDate dueOn() {
        return isLate
                ? register.late().keySet().stream()
                        .filter(name -> register.field(name)
                                .map(RegisterField::type)
                                .filter(RegisterField.Type::isDate)
                                .isPresent())
                        .flatMap(name -> text(name).stream())
                        .map(LocalDate::parse)
                        .min(LocalDate::compareTo)
                        .orElse(null)
                : null;
    }
}
