package id.terang.site.api;

import id.terang.database.SqlFile;
import id.terang.site.data.JsonFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import tools.jackson.databind.node.ArrayNode;

/** The history of releases, newest first. */
final class ReleaseList {

    private ReleaseList() {}

    static ArrayNode read(Connection connection, String release) throws SQLException {
        ArrayNode releases = JsonFile.array();
        try (PreparedStatement query = connection.prepareStatement(SqlFile.read(ReleaseList.class, "releases.sql"))) {
            query.setString(1, release);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    releases.addObject()
                            .put("release", row.getString("release"))
                            .put("run_date", row.getString("run_date"))
                            .put("as_of", row.getString("as_of"))
                            .put("synthetic", row.getBoolean("synthetic"))
                            .put("previous", row.getString("previous_release"))
                            .put("code_version", row.getString("code_version"))
                            .put("config_hash", row.getString("config_hash"))
                            .put("input_hash", row.getString("input_hash"));
                }
            }
        }
        return releases;
    }
}
