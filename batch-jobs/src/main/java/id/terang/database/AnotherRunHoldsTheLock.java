package id.terang.database;

/** Another run is writing to the same database. Exit code 5. */
public final class AnotherRunHoldsTheLock extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnotherRunHoldsTheLock(String message) {
        super(message);
    }
}
