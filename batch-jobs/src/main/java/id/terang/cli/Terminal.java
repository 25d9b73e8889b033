package id.terang.cli;

import id.terang.nightly.BarProgress;
import id.terang.nightly.PlainProgress;
import id.terang.nightly.Progress;
import java.io.PrintStream;

/** A progress bar where a person looks (the start script knows), plain lines where a log does; both also go to the log file. */
final class Terminal {

    private Terminal() {}

    static Progress progress(PrintStream out) {
        return new LoggedProgress(
                Boolean.getBoolean("terang.terminal") ? new BarProgress(out) : new PlainProgress(out));
    }
}
