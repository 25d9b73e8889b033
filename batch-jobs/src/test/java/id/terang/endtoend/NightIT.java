package id.terang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.TerangApplication;
import id.terang.browser.PageProbe;
import id.terang.browser.SitePages;
import id.terang.browser.TestBrowser;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NightIT {

    @Test
    void aNightPublishesAWholeSiteInBothLanguages() {
        Path site = DemoSite.current();
        assertThat(site.resolve("index.html")).exists();
        assertThat(site.resolve("en/index.html")).exists();
        assertThat(site.resolve("kantor/dinsos-magetan/index.html")).exists();
        assertThat(site.resolve("en/wilayah/35-20-02-2001/index.html")).exists();
        assertThat(site.resolve("kepatuhan/dinsos-lahat/index.html")).exists();
        assertThat(site.resolve("data/selesai-tepat-waktu.csv")).exists();
        assertThat(site.resolve("manifest.json")).exists();
    }

    @Test
    void everyTypeOfPageWorksForEverybody() throws IOException {
        assertThat(SitePages.problems(DemoSite.current().toRealPath())).isEmpty();
    }

    @Test
    void aCitizenFindsHerVillageFromTheFrontPage() throws IOException {
        try (TestBrowser browser = TestBrowser.start();
                PageProbe probe = new PageProbe(browser, DemoSite.current())) {
            assertThat(probe.search("/", "kab magetan")).first().isEqualTo("Kabupaten Magetan");
            assertThat(probe.search("/", "DESA SAYUTAN")).first().isEqualTo("Desa Sayutan");
            assertThat(probe.search("/en/", "sayutan")).first().isEqualTo("Sayutan village");
        }
    }

    @Test
    void theSameNightAgainIsTheSameRelease() throws IOException {
        String before = DemoSite.manifest(DemoSite.SITE);
        Path release = DemoSite.current().toRealPath();

        DemoSite.Run again = DemoSite.nightlyAgain(DemoSite.RUN_DATE);

        assertThat(again.exitCode()).as(again.output()).isZero();
        assertThat(DemoSite.current().toRealPath()).isEqualTo(release);
        assertThat(DemoSite.manifest(DemoSite.SITE)).isEqualTo(before);
    }

    @Test
    void anotherMachineMakesTheSameBytesAlsoWhenItsFirstNightIsKilled() throws Exception {
        Path site = DemoSite.ROOT.resolve("other-machine");
        String database = TestDatabase.createUrl();
        Process killed = DemoSite.start(site, database, DemoSite.RUN_DATE);
        killed.waitFor(9, TimeUnit.SECONDS);
        killed.destroyForcibly().waitFor();
        assertThat(site.resolve("current")).doesNotExist();

        DemoSite.Run whole = DemoSite.nightly(site, database, DemoSite.RUN_DATE);

        assertThat(whole.exitCode()).as(whole.output()).isZero();
        assertThat(DemoSite.manifest(site)).isEqualTo(DemoSite.manifest(DemoSite.SITE));
    }

    @Test
    void oldDataHoldTheNightAndTheReleaseBeforeStays() throws IOException {
        Path release = DemoSite.current().toRealPath();

        DemoSite.Run late = DemoSite.nightlyAgain("2026-11-30");

        assertThat(late.exitCode()).as(late.output()).isEqualTo(3);
        assertThat(late.output()).contains("freshness").contains("rilis sebelumnya tetap tayang");
        assertThat(DemoSite.current().toRealPath()).isEqualTo(release);
    }

    @Test
    void aDatabaseThatDoesNotAnswerHasItsOwnExitCode() {
        DemoSite.Run run = DemoSite.nightly(
                DemoSite.ROOT.resolve("no-database"), "jdbc:postgresql://127.0.0.1:1/none", DemoSite.RUN_DATE);
        assertThat(run.exitCode()).as(run.output()).isEqualTo(4);
    }

    @Test
    void aBrokenConfigurationIsToldAtOnce() throws IOException {
        Path config = Files.createDirectories(DemoSite.ROOT.resolve("empty-config"));
        assertThat(TerangApplication.run("check", "--config", config.toString()))
                .isEqualTo(2);
    }

    @Test
    void noPrivateValueOfAnyDeliveryReachesTheSiteTheReportsOrTheLog() throws IOException {
        assertThat(filesWithCanary(DemoSite.INBOX, ".csv")).isNotEmpty();

        assertThat(filesWithCanary(DemoSite.current().toRealPath(), "")).isEmpty();
        Path reports = DemoSite.SITE.resolveSibling("site-work").resolve("reports");
        assertThat(reports.resolve("sp4n-lapor")).isNotEmptyDirectory();
        assertThat(filesWithCanary(reports, "")).isEmpty();
        assertThat(DemoSite.firstOutput()).contains("publish-site").doesNotContain("KANARI");
    }

    @Test
    void everySampleDeliveryIsLoadedAndHardlyARowIsRejected() throws IOException {
        Map<String, Integer> rows = new TreeMap<>();
        Map<String, Integer> rejected = new TreeMap<>();
        for (JsonNode delivery : JsonMapper.shared()
                .readTree(DemoSite.manifest(DemoSite.SITE))
                .path("night")
                .path("deliveries")) {
            String source = delivery.path("source").asString();
            assertThat(delivery.path("outcome").asString()).as(source).isEqualTo("loaded");
            rows.merge(source, delivery.path("physical").asInt(), Integer::sum);
            rejected.merge(source, delivery.path("rejected").asInt(), Integer::sum);
        }
        assertThat(rows.keySet()).isEqualTo(sources());
        assertThat(rows)
                .allSatisfy((source, count) -> assertThat(rejected.getOrDefault(source, 0) * 100)
                        .as(source)
                        .isLessThan(count));
    }

    /** Every source of the shipped instance. */
    private static Set<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("terang.home"), "config", "sources"))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> filesWithCanary(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().endsWith(".woff2"))
                    .filter(NightIT::holdsCanary)
                    .toList();
        }
    }

    private static boolean holdsCanary(Path file) {
        try {
            // Senders write in their own charsets; the token is plain ASCII in all of them.
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains("KANARI");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
