package id.terang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class RunLockTest {

    private final DataSource database = TestDatabase.create();

    @Test
    void oneRunAtATimeHoldsTheLock() throws SQLException {
        try (RunLock first = RunLock.take(database)) {
            assertThat(first.isHeld()).isTrue();
            assertThatThrownBy(() -> RunLock.take(database)).isInstanceOf(AnotherRunHoldsTheLock.class);
        }
        try (RunLock second = RunLock.take(database)) {
            assertThat(second.isHeld()).isTrue();
        }
    }

    @Test
    void aLostSessionNoLongerHoldsTheLock() throws SQLException {
        RunLock lost = RunLock.take(database);
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()
                    """);
        }

        assertThat(lost.isHeld()).isFalse();
        assertThatThrownBy(lost::close)
                .isInstanceOf(SQLException.class)
                .satisfies(failure -> assertThat(DatabaseUnreachable.behind(new IllegalStateException(failure)))
                        .isNotNull());
        RunLock.take(database).close();
    }

    @Test
    void aFailureOfAnotherKindIsNoLostDatabase() {
        assertThat(DatabaseUnreachable.behind(new IllegalStateException(new SQLException("division by zero", "22012"))))
                .isNull();
    }
}
