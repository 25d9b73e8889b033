package id.terang.measure;

import id.terang.database.SqlFile;
import id.terang.testing.CaseTable;
import id.terang.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The database of the cases: a small world that every case finds unchanged. */
final class CaseDatabase implements AutoCloseable {

    private final Connection connection;

    CaseDatabase() throws SQLException {
        connection = TestDatabase.connect();
        connection.setAutoCommit(false);
        SqlFile.run(connection, CaseDatabase.class, "case-world.sql");
        connection.commit();
    }

    Connection connection() {
        return connection;
    }

    void forgetCase() throws SQLException {
        connection.rollback();
    }

    void insert(CaseTable table) throws SQLException {
        table.insertInto(connection);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the database holds of the measures or metrics that the expected table names. */
    List<String> actual(CaseTable expected) throws SQLException {
        String subject = expected.columns().getFirst();
        String wanted = expected.column(subject).stream()
                .distinct()
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(", "));
        StringBuilder sql = new StringBuilder("select " + String.join(", ", expected.columns()) + " from "
                + expected.name() + " where " + subject + " in (" + wanted + ")");
        for (String filter : expected.filters()) {
            String[] sides = filter.split("=", 2);
            sql.append(" and ")
                    .append(sides[0].strip())
                    .append(" = '")
                    .append(sides[1].strip())
                    .append('\'');
        }
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.toString())) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int index = 1; index <= expected.columns().size(); index++) {
                    String cell = rows.getString(index);
                    cells.add(cell == null ? "" : cell);
                }
                lines.add(String.join(" | ", cells));
            }
        }
        return lines.stream().sorted().toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
