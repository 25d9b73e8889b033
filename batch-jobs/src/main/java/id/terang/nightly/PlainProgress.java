package id.terang.nightly;

import java.io.PrintStream;
import java.util.Locale;

/** One line per step, for logs and pipes. */
public final class PlainProgress implements Progress {

    private final PrintStream out;

    public PlainProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void started(String step, int number, int total) {
        // The line comes when the step has ended and can say what it did.
    }

    @Override
    public void ended(String step, String detail, long millis) {
        out.printf(Locale.ROOT, "%-22s %7.1f s  %s%n", step, millis / 1000.0, detail);
    }

    @Override
    public void notice(String line) {
        out.println(line);
    }
}
