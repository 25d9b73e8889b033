package id.terang.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What a database holds that is not made up. */
public final class RealDeliveries {

    private RealDeliveries() {}

    /** The newest loaded delivery of events that is not made up, as source and file; nothing when there is none. */
    public static Optional<String> newest(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select source || '/' || file_name from staging.deliveries"
                                + " where not synthetic and outcome = 'loaded' and subject <> 'entry' order by delivery desc limit 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }
}
