package id.terang.site.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.definition.OldAddress;
import id.terang.definition.Text;
import id.terang.release.AddressLog;
import id.terang.site.data.Night;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Assets;
import id.terang.site.render.TemplateEngine;
import id.terang.site.render.Wording;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TombstonesTest {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("terang.home")));
    private static final Path TEMPLATES = HOME.resolve("templates");
    private static final Definitions SHIPPED = DefinitionsLoader.load(HOME.resolve("config"));
    private static final Set<String> MADE =
            Set.of("/", "/kantor/", "/kantor/baru/", "/kantor/baru/ringkas/", "/en/kantor/");
    private static final List<AddressLog.Page> OFFICE = List.of(
            new AddressLog.Page("/kantor/lama/", "id", "Dinas Lama"),
            new AddressLog.Page("/kantor/lama/ringkas/", "id", "Dinas Lama, ringkas"),
            new AddressLog.Page("/kantor/lama/sematan/", "id", "Dinas Lama, sematan"),
            new AddressLog.Page("/en/kantor/lama/", "en", "Dinas Lama"));

    private final Connection connection;

    TombstonesTest() throws SQLException {
        connection = TestDatabase.connect();
    }

    @BeforeEach
    void threeNights() throws SQLException {
        for (int day = 1; day <= 3; day++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "insert into release.releases (release, run_date, as_of, state, code_version, config_hash,"
                                + " input_hash, synthetic) values ('2026-05-0%d.1', '2026-05-0%d', '2026-05-0%d'::date - 1,"
                                        .formatted(day, day, day)
                                + " 'published', 'c', 'c', 'c', false)");
            }
        }
        AddressLog.write(connection, "2026-05-01.1", OFFICE, List.of());
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aPageThatIsNoLongerMadeLeavesOneThatSaysSinceWhenAndWhereToGo() throws SQLException {
        assertThat(rendered("2026-05-02.1", List.of()).get("/kantor/lama/"))
                .contains("<strong data-gone=\"2026-05-02.1\">Dinas Lama</strong>")
                .contains("sejak 2 Mei 2026 (rilis 2026-05-02.1)", "tidak dicatat", "href=\"/kantor/\"", "noindex");
    }

    @Test
    void itsFeedItsTextAndItsBadgeSayTheSameAndNothingElseIsMade() throws SQLException {
        Map<String, String> files = new TreeMap<>();
        tombstones("2026-05-02.1", List.of())
                .pages(IssuedPages.read(connection, "2026-05-02.1"), MADE)
                .forEach(one -> one.beside().forEach(file -> files.put(file.path(), file.text())));

        assertThat(files)
                .containsOnlyKeys(
                        "kantor/lama/umpan.atom",
                        "kantor/lama/ringkas.txt",
                        "kantor/lama/lencana.svg",
                        "en/kantor/lama/umpan.atom");
        assertThat(files.get("kantor/lama/lencana.svg"))
                .contains("Dinas Lama, sematan: Tidak ada lagi, sejak 2 Mei 2026 (rilis 2026-05-02.1)");
        assertThat(files.get("kantor/lama/ringkas.txt"))
                .startsWith("Dinas Lama, ringkas: tidak dibuat lagi sejak 2 Mei 2026 (rilis 2026-05-02.1).\n")
                .contains("/kantor/");
        assertThat(files.get("kantor/lama/umpan.atom"))
                .containsOnlyOnce("<entry>")
                .contains("terang/kantor/lama/</id>", "Dinas Lama: tidak dibuat lagi sejak 2 Mei 2026");
    }

    @Test
    void theReleaseSinceWhichItIsGoneStays() throws SQLException {
        AddressLog.write(connection, "2026-05-02.1", List.of(), OFFICE);

        assertThat(rendered("2026-05-03.1", List.of())).isEqualTo(rendered("2026-05-02.1", List.of()));
    }

    @Test
    void aPageMadeAgainAndLostAgainIsGoneSinceTheSecondTime() throws SQLException {
        AddressLog.write(connection, "2026-05-02.1", List.of(), OFFICE);
        AddressLog.write(connection, "2026-05-03.1", OFFICE, List.of());

        assertThat(rendered("2026-05-03.1", List.of()).get("/kantor/lama/")).contains("rilis 2026-05-03.1");
    }

    @Test
    void theReasonIsToldInTheLanguageOfThePage() throws SQLException {
        OldAddress old =
                new OldAddress("/kantor/lama/", false, "/kantor/", new Text("Bergabung ke dinas lain.", "Merged."));

        assertThat(rendered("2026-05-02.1", List.of(old)).get("/en/kantor/lama/"))
                .contains("Merged.", "href=\"/en/kantor/\"")
                .doesNotContain("Bergabung");
    }

    @Test
    void aMovedPageLeadsToTheSamePageUnderTheNewAddress() throws SQLException {
        OldAddress first = new OldAddress("/kantor/lama/", true, "/kantor/tengah/", null);
        OldAddress second = new OldAddress("/kantor/tengah/", true, "/kantor/baru/", null);
        Map<String, String> pages = rendered("2026-05-02.1", List.of(first, second), "/en/kantor/baru/");

        assertThat(pages.get("/kantor/lama/")).contains("content=\"0; url=/kantor/baru/\"");
        assertThat(pages.get("/kantor/lama/ringkas/")).contains("content=\"0; url=/kantor/baru/ringkas/\"");
        assertThat(pages.get("/en/kantor/lama/")).contains("content=\"0; url=/en/kantor/baru/\"");
    }

    @Test
    void aMoveToAPageThatIsNotMadeHoldsTheNight() {
        OldAddress old = new OldAddress("/kantor/lama/", true, "/kantor/salah/", null);

        assertThatThrownBy(() -> rendered("2026-05-02.1", List.of(old)))
                .hasMessageContaining("/kantor/salah/, which is no page of this release");
    }

    @Test
    void pagesOfTheReleaseBeforeCountWhenTheDatabaseIsLost(@TempDir Path before) throws SQLException, IOException {
        Map<String, String> gone = rendered("2026-05-02.1", List.of());
        for (Map.Entry<String, String> page : gone.entrySet()) {
            Path file = before.resolve(page.getKey().substring(1) + "index.html");
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate release.addresses");
        }
        IssuedPages issued = IssuedPages.read(connection, "2026-05-03.1");
        issued.addFrom(
                before,
                gone.keySet().stream()
                        .map(address -> address.substring(1) + "index.html")
                        .toList());

        assertThat(rendered("2026-05-03.1", List.of(), issued, MADE)).isEqualTo(gone);
    }

    @Test
    void aFrozenFrameIsNoPageThatEnded(@TempDir Path before) throws SQLException, IOException {
        String frame = "arsip/2026-05-01/kantor/dinsos-magetan/sematan/index.html";
        Files.createDirectories(before.resolve(frame).getParent());
        Files.writeString(before.resolve(frame), "<html lang=\"id\"><title>Dinsos Magetan</title></html>");
        IssuedPages issued = IssuedPages.read(connection, "2026-05-02.1");
        issued.addFrom(before, List.of(frame));

        assertThat(rendered("2026-05-02.1", List.of(), issued, MADE).keySet())
                .noneMatch(address -> address.startsWith("/arsip/"));
    }

    private Map<String, String> rendered(String release, List<OldAddress> old, String... alsoMade) throws SQLException {
        Set<String> made = new HashSet<>(MADE);
        made.addAll(List.of(alsoMade));
        return rendered(release, old, IssuedPages.read(connection, release), made);
    }

    private Map<String, String> rendered(String release, List<OldAddress> old, IssuedPages issued, Set<String> made)
            throws SQLException {
        TemplateEngine engine =
                new TemplateEngine(TemplateFiles.of(TEMPLATES), Assets.load(TemplateFiles.of(TEMPLATES)));
        Map<String, String> pages = new TreeMap<>();
        tombstones(release, old)
                .pages(issued, made)
                .forEach(one -> pages.put(one.page().shell().address(), engine.render(one.page())));
        return pages;
    }

    private Tombstones tombstones(String release, List<OldAddress> old) throws SQLException {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, Wording.load(TemplateFiles.of(TEMPLATES), language));
        }
        return new Tombstones(SHIPPED.portal(), old, Night.read(connection, release), wordings);
    }
}
