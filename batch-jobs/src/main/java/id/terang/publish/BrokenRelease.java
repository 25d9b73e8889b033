package id.terang.publish;

import java.util.List;

/** What lies on disk is not what was written: a release failed its verification and was not published. */
public final class BrokenRelease extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenRelease(String release, List<String> problems) {
        super("Release " + release + ": " + problems.size() + " files are not as written, for instance "
                + String.join("; ", problems.stream().limit(5).toList()));
    }
}
