package id.terang.intake;

import id.terang.definition.Language;
import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.intake.row.RejectReason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Puts the rejections of {@code validate.sql}, which knows fields and codes of reasons, into words and names of columns. */
final class RuleMessages {

    private static final String ANY_VALUE = "{value}";

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
                    String column = columnOf(source, field);
                    update.setString(1, column);
                    update.setString(2, delivery.location() + ":");
                    update.setString(3, reason.sentence(Language.INDONESIAN, column, ANY_VALUE, ""));
                    update.setString(4, delivery.location() + ":");
                    update.setString(5, reason.sentence(Language.ENGLISH, column, ANY_VALUE, ""));
                    update.setInt(6, number);
                    update.setString(7, field);
                    update.setString(8, reason.code());
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    private static String columnOf(Source source, String field) {
        return source.columns().stream()
                .filter(column -> field.equals(column.field()))
                .map(Column::name)
                .findFirst()
                .orElse(field);
    }
}
