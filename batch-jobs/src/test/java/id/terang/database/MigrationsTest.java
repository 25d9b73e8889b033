package id.terang.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void everyTableSaysWhatOneOfItsRowsIs() throws SQLException {
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement();
                ResultSet silent = statement.executeQuery("""
                        select table_schema || '.' || table_name
                        from information_schema.tables
                        where table_schema in ('ref', 'staging', 'fact', 'measure', 'score', 'release')
                            and obj_description((table_schema || '.' || table_name)::regclass) is null
                        """)) {
            assertThat(silent.next()).isFalse();
        }
    }
}
