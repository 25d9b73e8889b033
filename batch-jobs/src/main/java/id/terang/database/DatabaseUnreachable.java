package id.terang.database;

/** PostgreSQL does not answer or cannot be started. Exit code 4. */
public final class DatabaseUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
