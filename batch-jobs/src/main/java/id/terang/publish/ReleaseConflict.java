package id.terang.publish;

/** A release of this name exists with other content: a release is immutable, so the night fails. */
public final class ReleaseConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseConflict(ReleaseId id, Manifest existing, Manifest made) {
        super(
                "Release " + id + " exists with other content than this run made: "
                        + ManifestDifference.between(existing, made)
                        + ". A release never changes; publish under another number, or find out why the same inputs gave other files.");
    }
}
