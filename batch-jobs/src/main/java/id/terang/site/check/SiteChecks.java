package id.terang.site.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs every check over a finished site. Memory does not grow with the number of pages. */
public final class SiteChecks {

    private final SiteTree site;
    private final CheckRules rules;
    private final Findings findings = new Findings();
    private final PrivacyCheck privacy;
    private final SafetyCheck safety;
    private final LinkCheck links;
    private final List<PageCheck> pageChecks;

    private SiteChecks(SiteTree site, CheckRules rules) throws IOException {
        this.site = site;
        this.rules = rules;
        privacy = new PrivacyCheck(rules);
        safety = new SafetyCheck(site, rules.baseUrl());
        links = new LinkCheck(site, rules);
        FigureIndex figures = new OpenDataCheck(site, rules).readAll(findings);
        pageChecks = List.of(new MarkupCheck(), safety, links, new WeightCheck(site), new FigureCheck(figures, rules));
    }

    /**
     * Checks the tree of a release before it is published.
     *
     * @return everything that holds the release, in a fixed order; empty when it may be published
     */
    public static List<CheckFailure> run(Path partialRelease, CheckRules rules) throws IOException {
        SiteChecks checks = new SiteChecks(SiteTree.of(partialRelease), rules);
        onAllCores(checks.site.files(), checks::checkFile);
        onAllCores(checks.links.filesWithFragments(), file -> checks.links.resolveFragments(file, checks.findings));
        return checks.findings.all();
    }

    private interface FileCheck {
        void check(String path) throws IOException;
    }

    private static void onAllCores(Collection<String> files, FileCheck check) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService threads = Executors.newFixedThreadPool(processors)) {
            List<Future<?>> results = files.stream()
                    .<Future<?>>map(path -> threads.submit(() -> {
                        try {
                            check.check(path);
                            return null;
                        } catch (IOException | RuntimeException failure) {
                            throw new IOException(path + " could not be checked: " + failure.getMessage(), failure);
                        }
                    }))
                    .toList();
            for (Future<?> result : results) {
                result.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException("A check could not be run", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while checking", stopped);
        }
    }

    private void checkFile(String path) throws IOException {
        if (rules.isFrozen(path)) {
            return;
        }
        byte[] content = site.bytes(path);
        if (!SiteTree.isText(path)) {
            privacy.checkRaw(path, new String(content, StandardCharsets.ISO_8859_1), findings);
            return;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        privacy.checkRaw(path, text, findings);
        if (Page.isOne(path)) {
            Page page = Page.of(path, text);
            privacy.checkPage(path, page.document(), findings);
            pageChecks.forEach(check -> check.check(page, findings));
        } else if (path.endsWith(".csv")) {
            privacy.checkCsv(path, text, findings);
        } else if (path.endsWith(".json") || path.endsWith(".jsonld")) {
            privacy.checkJson(path, text, findings);
        } else {
            privacy.checkLines(path, text, findings);
        }
        if (path.endsWith(".css")) {
            safety.checkStyleSheet(path, text, findings);
        }
    }
}
