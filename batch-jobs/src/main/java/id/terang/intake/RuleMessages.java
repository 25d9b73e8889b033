package id.terang.intake;

import id.terang.definition.Language;
import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.intake.row.RejectReason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the rejections of {@code validate.sql}, which knows fields and codes of reasons, into words and names of columns. */
final class RuleMessages {

    private static final String ANY_VALUE = "{value}";
    private static final Pattern DAY_IN_NUMBERS = Pattern.compile("(?:d{1,2}|M{1,2}|yyyy|[/.\\- ])+");

    private RuleMessages() {}

    static void write(Connection connection, Delivery delivery, int number, Source source) throws SQLException {
        try (PreparedStatement kinds = connection.prepareStatement("""
                        select distinct column_name, reason
                        from staging.rejected_rows
                        where delivery = ? and message = ''
                        order by column_name, reason
                        """);
                PreparedStatement update = connection.prepareStatement("""
                        update staging.rejected_rows
                        set column_name = ?,
                            message = ? || line || ' ' || replace(?, '{value}', value),
                            message_en = ? || line || ' ' || replace(?, '{value}', value)
                        where delivery = ? and message = '' and column_name = ? and reason = ?
                        """)) {
            kinds.setInt(1, number);
            try (ResultSet kind = kinds.executeQuery()) {
                while (kind.next()) {
                    String field = kind.getString("column_name");
                    RejectReason reason = RejectReason.of(kind.getString("reason"));
                    Optional<Column> filledBy = columnOf(source, field);
                    String column = filledBy.map(Column::name).orElse(field);
                    if (filledBy.isPresent()) {
                        writeAsSent(connection, number, field, reason, filledBy.get());
                    }
                    String expected = expected(connection, source, field, reason);
                    update.setString(1, column);
                    update.setString(2, delivery.location() + ":");
                    update.setString(3, reason.sentence(Language.INDONESIAN, column, ANY_VALUE, expected));
                    update.setString(4, delivery.location() + ":");
                    update.setString(5, reason.sentence(Language.ENGLISH, column, ANY_VALUE, expected));
                    update.setInt(6, number);
                    update.setString(7, field);
                    update.setString(8, reason.code());
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    private static String expected(Connection connection, Source source, String field, RejectReason reason)
            throws SQLException {
        if (reason != RejectReason.BEFORE_CALENDAR) {
            return RegisterRule.of(source, field, reason);
        }
        try (Statement query = connection.createStatement();
                ResultSet year = query.executeQuery(
                        "select date_part('year', min(day))::int::text as year from ref.working_days")) {
            year.next();
            return year.getString("year");
        }
    }

    /** A typed value as the sender's column has it, so that it can be found in the file: 09/02/2026, 3,5. */
    private static void writeAsSent(Connection connection, int number, String field, RejectReason reason, Column column)
            throws SQLException {
        String written = switch (column.type()) {
            case DATE, DATE_TIME -> "to_char(value::date, ?)";
            case DECIMAL -> "replace(value, '.', ?)";
            case TEXT, INTEGER, BOOLEAN -> "";
        };
        String how = column.type() == Source.Type.DECIMAL
                ? Character.toString(column.decimalSeparator())
                : dayInNumbers(column);
        if (written.isEmpty() || how.isEmpty()) {
            return;
        }
        try (PreparedStatement update =
                connection.prepareStatement("update staging.rejected_rows set value = " + written
                        + " where delivery = ? and message = '' and column_name = ? and reason = ? and value <> ''")) {
            update.setString(1, how);
            update.setInt(2, number);
            update.setString(3, field);
            update.setString(4, reason.code());
            update.executeUpdate();
        }
    }

    /** The column's first date pattern in PostgreSQL's letters and without the time; empty unless it is of numbers alone. */
    private static String dayInNumbers(Column column) {
        return column.formats().stream()
                .limit(1)
                .map(pattern -> pattern.replaceFirst("['T ]*[Hh].*$", ""))
                .filter(pattern -> DAY_IN_NUMBERS.matcher(pattern).matches() && !pattern.contains("MMM"))
                .findFirst()
                .map(pattern -> pattern.replaceAll("\\bd\\b", "FMdd")
                        .replaceAll("\\bM\\b", "FMMM")
                        .replace("dd", "DD")
                        .replace("FMdd", "FMDD")
                        .replace("yyyy", "YYYY"))
                .orElse("");
    }

    private static Optional<Column> columnOf(Source source, String field) {
        return source.columns().stream()
                .filter(column -> field.equals(column.field()))
                .findFirst();
    }
}
