package id.terang.publish;

/** A release of this name exists with other content: a release is immutable, so the night fails. */
public final class ReleaseConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseConflict(String message) {
        super(message);
    }
}
