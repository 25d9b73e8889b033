package id.terang.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pages of a site to look at: the heaviest of every type, in both languages. */
public final class SitePages {

    private SitePages() {}

    /**
     * Paths of one page per type, sorted. Pages are of one type when they differ only in the codes below the first folder:
     * {@code /kantor/dinsos-lahat/} and {@code /kantor/dinsos-jatim/} are, {@code /kantor/} is another.
     */
    public static List<String> onePerType(Path site) throws IOException {
        Map<String, Path> heaviest = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(SitePages::isPage).sorted().toList()) {
                Path known = heaviest.get(typeOf(site, file));
                if (known == null || Files.size(file) > Files.size(known)) {
                    heaviest.put(typeOf(site, file), file);
                }
            }
        }
        return heaviest.values().stream()
                .map(file -> addressOf(site, file))
                .sorted()
                .toList();
    }

    /** Everything wrong with one page of every type, each in one sentence; each language has a browser of its own. */
    public static List<String> problems(Path site) throws IOException {
        List<String> paths = onePerType(site);
        if (paths.isEmpty()) {
            return List.of("There is no page in " + site);
        }
        Map<Boolean, List<String>> languages = paths.stream().collect(Collectors.partitioningBy(SitePages::isEnglish));
        List<String> problems = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<List<String>> language : threads.invokeAll(languages.values().stream()
                    .map(own -> (Callable<List<String>>) () -> problems(site, own))
                    .toList())) {
                problems.addAll(language.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
        return problems;
    }

    private static List<String> problems(Path site, List<String> paths) throws IOException {
        try (TestBrowser browser = TestBrowser.start();
                PageProbe probe = new PageProbe(browser, site)) {
            return paths.stream().flatMap(path -> probe.problems(path).stream()).toList();
        }
    }

    private static boolean isEnglish(String path) {
        return path.startsWith("/en/");
    }

    private static boolean isPage(Path file) {
        // What is frozen is a copy of pages that are looked at where they are made; the component page has a test of
        // its own.
        return file.getFileName().toString().endsWith(".html")
                && Files.isRegularFile(file)
                && !slashed(file).matches(".*/(arsip/\\d|komponen/).*");
    }

    private static String addressOf(Path site, Path file) {
        String address = "/" + slashed(site.relativize(file));
        return address.endsWith("/index.html")
                ? address.substring(0, address.length() - "index.html".length())
                : address;
    }

    private static String typeOf(Path site, Path file) {
        List<String> parts = List.of(slashed(site.relativize(file)).split("/", -1));
        int kept = parts.getFirst().equals("en") ? 2 : 1;
        return Stream.of(
                        parts.stream().limit(kept),
                        parts.stream().skip(kept).limit(1).map(part -> part.endsWith(".html") ? part : "*"),
                        parts.stream().skip(kept + 1L))
                .flatMap(each -> each)
                .collect(Collectors.joining("/"));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
