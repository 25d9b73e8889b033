package id.terang.site.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A release of one metric with a figure of every state, and the connection in the role of the site. */
final class FiveFigures {

    private FiveFigures() {}

    static void release(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into release.releases
                        (release, run_date, as_of, state, code_version, config_hash, input_hash, synthetic)
                    values
                        ('2026-11-21.1', '2026-11-21', '2026-11-20', 'published', '1', 'c', 'i', true),
                        ('2026-11-22.1', '2026-11-22', '2026-11-21', 'prepared', '1', 'c', 'j', true);

                    insert into release.delivery_ledger values
                        ('2026-11-22.1', 'skm', 'skm/a.csv', 'loaded', '2026-11-22', 12, 1, 0, 9, 1, 1, 0, null, 'ab');

                    insert into release.figures
                        (metric, place_kind, place, level, period_kind, period_start, period_end, breakdown,
                         breakdown_value, state, marks, value, numerator, denominator, base, lower, upper, band,
                         known_from, known_to)
                    values
                        ('ikm', 'office', 'dinsos-b', 'agency', 'quarter', '2026-07-01', '2026-09-30', 'all', 'all',
                         'published', 'p', 89.20, 1204.500, 13.500, 13, 88.10, 90.30, 'A', 2, null),
                        ('ikm', 'office', 'dinsos-b', 'agency', 'quarter', '2026-07-01', '2026-09-30', 'all', 'all',
                         'published', '', 80.00, 1, 1, 1, null, null, 'B', 1, 2),
                        ('ikm', 'office', 'dinsos-b', 'agency', 'quarter', '2026-07-01', '2026-09-30', 'element', 'u1',
                         'suppressed', '', null, null, null, null, null, null, null, 1, null),
                        ('ikm', 'area', '35.20.02', 'district', 'year', '2025-01-01', '2025-12-31', 'all', 'all',
                         'not_available', '', null, null, null, null, null, null, null, 1, null),
                        ('ikm', 'office', 'dinsos-A', 'agency', 'month', '2026-07-01', '2026-07-31', 'all', 'all',
                         'published', '', 0.00, 0, 100, 100, null, null, null, 1, null);
                    set role terang_site;
                    """);
        }
    }

    /**
     * The second release corrects two closed quarters, one of which it then withholds, and moves a running one.
     */
    static void revise(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    reset role;
                    insert into release.releases
                        (release, run_date, as_of, state, code_version, config_hash, input_hash, synthetic)
                    values ('2026-11-20.1', '2026-11-20', '2026-11-19', 'published', '1', 'c', 'h', true);
                    insert into release.figures
                        (metric, place_kind, place, level, period_kind, period_start, period_end, breakdown,
                         breakdown_value, state, marks, value, numerator, denominator, base, lower, upper, band,
                         known_from, known_to)
                    values
                        ('ikm', 'office', 'dinsos-c', 'agency', 'quarter', '2026-04-01', '2026-06-30', 'all', 'all',
                         'published', 'p', 70.00, 7, 1, 1, null, null, 'C', 3, 1),
                        ('ikm', 'office', 'dinsos-c', 'agency', 'quarter', '2026-04-01', '2026-06-30', 'all', 'all',
                         'published', '', 71.00, 7.100, 1, 1, null, null, 'C', 1, 2),
                        ('ikm', 'office', 'dinsos-c', 'agency', 'quarter', '2026-04-01', '2026-06-30', 'all', 'all',
                         'published', 'r', 72.50, 7.250, 1, 1, null, null, 'C', 2, null),
                        ('ikm', 'office', 'dinsos-c', 'agency', 'quarter', '2026-04-01', '2026-06-30', 'element', 'u1',
                         'published', '', 3.00, 3, 1, 9, null, null, null, 3, 1),
                        ('ikm', 'office', 'dinsos-c', 'agency', 'quarter', '2026-04-01', '2026-06-30', 'element', 'u1',
                         'published', 'r', 3.10, 3, 1, 9, null, null, null, 1, 2),
                        ('ikm', 'office', 'dinsos-c', 'agency', 'quarter', '2026-04-01', '2026-06-30', 'element', 'u1',
                         'suppressed', '', null, null, null, null, null, null, null, 2, null);
                    set role terang_site;
                    """);
        }
    }
}
