package id.terang.site.source;

import id.terang.site.figure.Period;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A published value of a closed period that a later release replaced.
 *
 * @param knownSince the night that first published the old value
 * @param replacedOn the night that published the new one
 */
public record Revision(
        String placeKind,
        String place,
        Period period,
        BigDecimal before,
        BigDecimal after,
        LocalDate knownSince,
        LocalDate replacedOn,
        String release) {

    /** The revisions of one metric, newest first. */
    public static List<Revision> of(Connection connection, String metric) throws SQLException {
        List<Revision> revisions = new ArrayList<>();
        Scorecards.each(
                connection,
                "metric-revisions.sql",
                metric,
                row -> revisions.add(new Revision(
                        row.getString("place_kind"),
                        row.getString("place"),
                        Period.of(
                                row.getString("period_kind"),
                                row.getObject("period_start", LocalDate.class),
                                row.getObject("period_end", LocalDate.class)),
                        row.getBigDecimal("value_before"),
                        row.getBigDecimal("value_after"),
                        row.getObject("before_since", LocalDate.class),
                        row.getObject("after_since", LocalDate.class),
                        row.getString("after_release"))));
        return revisions;
    }
}
