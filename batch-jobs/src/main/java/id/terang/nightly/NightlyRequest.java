package id.terang.nightly;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What one night is asked to do.
 *
 * @param inbox folder with one folder per source
 * @param config the instance
 * @param templates templates, texts and assets
 * @param site folder with {@code releases/} and {@code current}
 * @param work runtime folder: reports, caches, the embedded database; never below the site
 * @param runDate the night's date; what happened up to the day before is counted
 * @param codeVersion identifies program and templates in the release row
 */
public record NightlyRequest(
        Path inbox, Path config, Path templates, Path site, Path work, LocalDate runDate, String codeVersion) {

    public Path reports() {
        return work.resolve("reports");
    }
}
