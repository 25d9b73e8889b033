package id.terang.nightly;

/** Tells a person or a log how the night goes. */
public interface Progress {

    /** A step begins. */
    void started(String step, int number, int total);

    /** A step ended; {@code detail} says in a few words what it did, never with personal data. */
    void ended(String step, String detail, long millis);

    /** A line worth reading that is not a step. */
    void notice(String line);
}
