package id.terang.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL does not answer or cannot be started. Exit code 4. */
public final class DatabaseUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SQLState classes of a server that is gone: no connection, shut down, crashed, cannot connect now. */
    private static final Pattern LOST = Pattern.compile("08.*|57P.*");

    /** The failure as this one when a lost connection is somewhere behind it; null otherwise. */
    public static @Nullable DatabaseUnreachable behind(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable each = open.pop();
            if (each instanceof DatabaseUnreachable unreachable) {
                return unreachable;
            }
            if (each instanceof SQLException sql && isLost(sql)) {
                return new DatabaseUnreachable("the connection was lost: " + sql.getMessage(), failure);
            }
            if (seen.add(each)) {
                if (each.getCause() != null) {
                    open.push(each.getCause());
                }
                List.of(each.getSuppressed()).forEach(open::push);
            }
        }
        return null;
    }

    private static boolean isLost(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || (failure.getSQLState() != null
                        && LOST.matcher(failure.getSQLState()).matches());
    }

    public DatabaseUnreachable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
