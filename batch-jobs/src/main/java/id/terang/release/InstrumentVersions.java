package id.terang.release;

import id.terang.definition.Definitions;
import id.terang.definition.Instrument;
import id.terang.definition.InstrumentRules;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problems;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A version of an instrument that a published score was computed by is never changed: a new rule is a new version. */
public final class InstrumentVersions {

    private InstrumentVersions() {}

    /**
     * Compares the instruments with what earlier releases were computed by.
     *
     * @throws InvalidConfiguration when the rules of a used version changed, or the version is gone
     */
    public static void check(Connection connection, Definitions definitions) throws InvalidConfiguration, SQLException {
        Map<String, Instrument> instruments =
                definitions.instruments().stream().collect(Collectors.toMap(Instrument::code, Function.identity()));
        Problems problems = new Problems();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select distinct on (versions.instrument) versions.instrument, versions.checksum, releases.release
                        from release.instrument_versions as versions
                        join release.releases as releases on releases.release = versions.release
                        where releases.state = 'published'
                        order by versions.instrument, releases.ordinal
                        """)) {
            while (row.next()) {
                String code = row.getString("instrument");
                String where = "config/instruments/" + code.toLowerCase(Locale.ROOT) + ".yaml";
                Instrument instrument = instruments.get(code);
                if (instrument == null) {
                    problems.add(
                            where,
                            "is gone, but release " + row.getString("release") + " was scored by it; put it back");
                } else if (!InstrumentRules.checksum(instrument).equals(row.getString("checksum"))) {
                    problems.add(
                            where,
                            "has other weights, steps, scales or bands than when release " + row.getString("release")
                                    + " was scored by it; put them back, let this version end (valid-to) and add a new"
                                    + " one with a new code");
                }
            }
        }
        problems.throwIfAny();
    }

    /** Remembers by which rules the scores of a release were computed. */
    static void record(Connection connection, Definitions definitions, Release release) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into release.instrument_versions (release, instrument, checksum)
                select ?, ?, ? where exists (select from score.compliance_totals where instrument = ?)
                """)) {
            for (Instrument instrument : definitions.instruments()) {
                statement.setString(1, release.id());
                statement.setString(2, instrument.code());
                statement.setString(3, InstrumentRules.checksum(instrument));
                statement.setString(4, instrument.code());
                statement.executeUpdate();
            }
        }
    }
}
