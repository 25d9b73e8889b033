package id.terang.database;

import org.jspecify.annotations.Nullable;

/** PostgreSQL does not answer or cannot be started. Exit code 4. */
public final class DatabaseUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnreachable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
