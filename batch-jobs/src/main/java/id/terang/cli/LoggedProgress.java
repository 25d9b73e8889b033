package id.terang.cli;

import id.terang.nightly.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees of the night also goes to its log: one line per step with counts. */
record LoggedProgress(Progress shown) implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedProgress.class);

    @Override
    public void started(String step, int number, int total) {
        shown.started(step, number, total);
    }

    @Override
    public void ended(String step, String detail, long millis) {
        LOG.info("{}: {} ({} ms)", step, detail, millis);
        shown.ended(step, detail, millis);
    }

    @Override
    public void notice(String line) {
        LOG.info(line);
        shown.notice(line);
    }
}
