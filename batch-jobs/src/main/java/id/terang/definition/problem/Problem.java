package id.terang.definition.problem;

/** One thing that is wrong in the configuration: where, what was found, what was expected. */
public record Problem(String where, String message) {

    @Override
    public String toString() {
        return where + ": " + message;
    }
}
