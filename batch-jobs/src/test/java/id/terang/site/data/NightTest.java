package id.terang.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class NightTest {

    @Test
    void tellsOfEachDeliveryWhatBecameOfItsRowsThoseOfOthersIncluded() throws SQLException {
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into release.releases (release, run_date, as_of, state, code_version, config_hash, input_hash, synthetic)
                    values ('r1', '2026-03-01', '2026-02-28', 'prepared', 'v', 'c', 'i', false);
                    insert into release.delivery_ledger (
                        release, source, file_label, outcome, received_on, physical_rows, header_rows, blank_rows, other_rows,
                        loaded_rows, rejected_rows, duplicate_rows, superseding_rows, sha256
                    )
                    values ('r1', 'kota', 'kota 2026-03-01 #1', 'loaded', '2026-03-01', 137, 1, 2, 40, 80, 4, 10, 3, 'abc');
                    """);

            Night.Delivery delivery = Night.read(connection, "r1").deliveries().getFirst();

            assertThat(delivery.other()).isEqualTo(40);
            assertThat(delivery.header()
                            + delivery.blank()
                            + delivery.other()
                            + delivery.loaded()
                            + delivery.rejected()
                            + delivery.duplicate())
                    .isEqualTo(delivery.physical());
        }
    }
}
