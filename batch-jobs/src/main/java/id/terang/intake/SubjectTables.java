package id.terang.intake;

import id.terang.database.SqlFile;
import id.terang.definition.Source;
import id.terang.definition.Subject;
import id.terang.intake.assessment.AssessmentFields;
import id.terang.intake.complaint.ComplaintFields;
import id.terang.intake.entry.EntryFields;
import id.terang.intake.entry.EntryRows;
import id.terang.intake.row.Field;
import id.terang.intake.row.SubjectFields;
import id.terang.intake.row.TypedRows;
import id.terang.intake.survey.SurveyFields;
import id.terang.intake.visit.VisitFields;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/** The set-based steps of one delivery in the tables of its subject. */
final class SubjectTables {

    private static final String TABLE = "${table}";
    private static final String KEY = "key";

    private final Connection connection;
    private final SubjectFields subject;
    private final int delivery;

    SubjectTables(Connection connection, Source source, int delivery) {
        this.connection = connection;
        this.subject = fieldsOf(source);
        this.delivery = delivery;
    }

    static SubjectFields fieldsOf(Source source) {
        return switch (source.subject()) {
            case COMPLAINT -> ComplaintFields.ALL;
            case VISIT -> VisitFields.ALL;
            case SURVEY -> SurveyFields.ALL;
            case ASSESSMENT -> AssessmentFields.ALL;
            case ENTRY -> EntryFields.of(Objects.requireNonNull(source.register(), source.code()));
        };
    }

    SubjectFields fields() {
        return subject;
    }

    /** Names of the columns that {@link CopyRows} fills between line and key. */
    List<String> contentColumns() {
        if (subject.subject() == Subject.ENTRY) {
            return EntryFields.columns(subject);
        }
        return subject.fields().stream()
                .map(Field::name)
                .filter(name -> !name.equals(KEY))
                .toList();
    }

    /** Rows as the staging table wants them. */
    TypedRows rows(TypedRows copy) {
        return subject.subject() == Subject.ENTRY ? new EntryRows(copy, subject) : copy;
    }

    /**
     * Makes deliveries of the same subject wait for each other. Whoever had the table before left it empty: it forgets its rows in
     * the transaction that brought them.
     */
    void take() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table staging." + table() + " in access exclusive mode");
        }
    }

    void empty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate staging." + table());
        }
    }

    void analyze() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze staging." + table());
        }
    }

    /** Runs one of the subject's own files; rows inserted. */
    long run(String file) throws SQLException {
        return SqlFile.run(connection, subject.neighbour(), file);
    }

    /** Runs a file that is the same for every subject; rows changed. */
    int runShared(String file) throws SQLException {
        try (PreparedStatement statement = prepare(file)) {
            return statement.executeUpdate();
        }
    }

    /** What became of the staged rows, in rows of the file. */
    Settled settled() throws SQLException {
        try (PreparedStatement query = prepare("counts.sql");
                ResultSet row = query.executeQuery()) {
            row.next();
            return new Settled(
                    row.getInt("accepted_facts"),
                    row.getInt("loaded"),
                    row.getInt("rejected"),
                    row.getInt("duplicate"),
                    row.getInt("superseding"),
                    row.getInt("unknown_codes"),
                    row.getInt("outdone"));
        }
    }

    /**
     * What became of the staged rows.
     *
     * @param acceptedFacts facts that {@code merge.sql} has to insert
     * @param outdone rows that say something else than a later row of the same key in the same file
     */
    record Settled(
            int acceptedFacts,
            int loaded,
            int rejected,
            int duplicate,
            int superseding,
            int unknownCodes,
            int outdone) {}

    private PreparedStatement prepare(String file) throws SQLException {
        String sql = SqlFile.read(SubjectTables.class, file).replace(TABLE, table());
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setInt(1, delivery);
        return statement;
    }

    private String table() {
        return subject.subject().table();
    }
}
