package id.terang.nightly;

import id.terang.database.RunLock;
import id.terang.definition.Definitions;
import id.terang.definition.Language;
import id.terang.publish.PublishedRelease;
import id.terang.publish.ReleaseFolder;
import id.terang.publish.SiteOutput;
import id.terang.release.AddressLog;
import id.terang.release.FrozenLog;
import id.terang.release.Release;
import id.terang.site.address.IssuedPages;
import id.terang.site.address.Sitemap;
import id.terang.site.address.Tombstones;
import id.terang.site.api.Api;
import id.terang.site.archive.Archive;
import id.terang.site.archive.ArchivePages;
import id.terang.site.archive.FrozenCopy;
import id.terang.site.assembly.Site;
import id.terang.site.catalogue.Catalogue;
import id.terang.site.check.CheckFailure;
import id.terang.site.check.CheckRules;
import id.terang.site.check.SiteChecks;
import id.terang.site.data.DataWords;
import id.terang.site.data.Download;
import id.terang.site.data.Night;
import id.terang.site.data.OpenData;
import id.terang.site.feed.SiteFile;
import id.terang.site.look.TemplateFiles;
import id.terang.site.register.Entries;
import id.terang.site.register.RegisterFiles;
import id.terang.site.render.Assets;
import id.terang.site.render.TemplateEngine;
import id.terang.site.render.Wording;
import id.terang.site.shell.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** From the release in the database to the site on disk: render, check, publish. */
final class SiteBuild implements AutoCloseable {

    /** What made-up deliveries carry in every private cell: proof that no page or file lets one through. */
    private static final List<String> SYNTHETIC_CANARIES = List.of("KANARI-");

    private final NightlyRequest request;
    private final Definitions definitions;
    private final DataSource dataSource;
    private final RunLock lock;
    private final SiteOutput output;
    private @Nullable ReleaseFolder folder;
    private @Nullable Night night;
    private Map<String, AddressLog.Page> made = new TreeMap<>();
    private Archive archive = new Archive(List.of(), List.of());
    private final List<AddressLog.Page> gone = new ArrayList<>();
    private CompletableFuture<?> templates = CompletableFuture.completedFuture(null);
    private int pages;

    SiteBuild(NightlyRequest request, Definitions definitions, DataSource dataSource, RunLock lock) {
        this.request = request;
        this.definitions = definitions;
        this.dataSource = dataSource;
        this.lock = lock;
        this.output = new SiteOutput(request.site());
    }

    /** Tries the templates while figures are still made: a core is free then, and what is tried is warm when pages are rendered. */
    void tryTemplates() {
        templates = CompletableFuture.runAsync(() -> TemplateCheck.run(
                request.templates(), request.config(), request.work(), definitions, request.runDate()));
    }

    String render(Release release) throws Exception {
        awaitTemplates();
        ReleaseFolder target = output.open(release.id());
        folder = target;
        try (ReleaseReader reader = ReleaseReader.open(dataSource);
                ReleaseReader second = ReleaseReader.open(dataSource)) {
            render(List.of(reader.connection(), second.connection()), release, target);
        }
        return pages + " pages, " + definitions.metrics().size() + " metrics for download";
    }

    /** From then on charts can be drawn, too. */
    private void awaitTemplates() throws Exception {
        try {
            templates.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }

    private void render(List<Connection> connections, Release release, ReleaseFolder target) throws Exception {
        Connection connection = connections.getFirst();
        TemplateFiles files = TemplateFiles.of(request.templates(), request.config());
        Assets assets = Assets.load(files);
        TemplateEngine engine = new TemplateEngine(files, assets);
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, Wording.load(files, language));
        }
        Night read = Night.read(connection, release.id());
        night = read;
        for (Map.Entry<String, byte[]> asset : assets.files().entrySet()) {
            target.write(asset.getKey(), asset.getValue());
        }
        DataWords words = DataWords.of(wordings);
        OpenData data = OpenData.write(connections, definitions, read, words, target::create);
        Entries entries = Entries.read(connection, definitions.registers());
        RegisterFiles registers = RegisterFiles.of(definitions, read, words, entries);
        Map<String, byte[]> lists = Catalogue.files(definitions, read, words, data.files(), registers.files());
        lists.putAll(Api.files(connection, definitions, read, words, data, registers.files()));
        lists.putAll(registers.contents());
        for (Map.Entry<String, byte[]> file : lists.entrySet()) {
            target.write(file.getKey(), file.getValue());
        }
        ArchiveShelf shelf = new ArchiveShelf(target);
        List<Download> csvs = Stream.concat(
                        data.files().stream().map(file -> file.download(Download.Format.CSV)),
                        registers.files().stream().map(file -> file.download(Download.Format.CSV)))
                .toList();
        archive = Archive.fill(connection, definitions.portal(), read, words, csvs, shelf.before(), shelf);
        if (!archive.changed().isEmpty()) {
            throw new NightHeld(
                    "archive",
                    archive.changed().stream()
                            .map(path -> path + " is not what was frozen, or missing from its copy")
                            .toList());
        }
        try (PageRendering rendering = new PageRendering(engine, target)) {
            new Site(connection, definitions, read, wordings, data.files(), registers.files(), entries)
                    .make(connection, rendering);
            made = rendering.finish();
        }
        archive = archive.withEmbeds(read, words, made.keySet(), shelf);
        try (PageRendering rendering = new PageRendering(engine, target)) {
            for (Wording wording : wordings.values()) {
                rendering.page(() -> new ArchivePages(definitions, read, wording).page(archive.copies()));
            }
            made.putAll(rendering.finish());
        }
        pages = made.size();
        for (SiteFile list : Sitemap.files(definitions.portal().baseUrl(), made.keySet())) {
            target.write(list.path(), list.text());
        }
        addOldAddresses(connection, read, engine, wordings, target);
        target.seal(read.toJson());
    }

    /** An address once issued never leads to nothing. */
    private void addOldAddresses(
            Connection connection,
            Night read,
            TemplateEngine engine,
            Map<Language, Wording> wordings,
            ReleaseFolder target)
            throws SQLException, IOException {
        IssuedPages issued = IssuedPages.read(connection, read.release());
        issued.addFrom(target.before(), target.filesBefore().keySet());
        Tombstones tombstones = new Tombstones(definitions.portal(), definitions.oldAddresses(), read, wordings);
        for (Tombstones.Tombstone old : tombstones.pages(issued, made.keySet())) {
            Shell shell = old.page().shell();
            target.write(PageRendering.fileOf(shell.address()), engine.bytes(old.page()));
            for (SiteFile file : old.beside()) {
                target.write(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
            }
            gone.add(new AddressLog.Page(shell.address(), shell.language().tag(), old.was()));
        }
    }

    /** Writes down which pages there are now and which no more, and what is frozen; within the transaction that makes the release history. */
    void recordAddresses(Connection connection, Release release) throws SQLException {
        AddressLog.write(connection, release.id(), List.copyOf(made.values()), gone);
        for (FrozenCopy copy : archive.copies()) {
            for (FrozenCopy.File file : copy.files()) {
                FrozenLog.add(connection, copy.date(), copy.release(), file.path(), file.bytes(), file.sha256());
            }
        }
    }

    /** Looks at the pages while the disk is waited for. */
    String check() throws Exception {
        Night checked = Objects.requireNonNull(night);
        CheckRules rules = CheckRules.of(definitions, checked.asOf());
        ReleaseFolder sealed = folder();
        List<CheckFailure> failures = Transactions.<List<CheckFailure>>atOnce(List.of(
                        () -> {
                            sealed.settle();
                            return List.of();
                        },
                        () -> SiteChecks.run(
                                sealed.path(), checked.synthetic() ? rules.withCanaries(SYNTHETIC_CANARIES) : rules)))
                .getLast();
        if (!failures.isEmpty()) {
            throw new NightHeld(
                    "check-site", failures.stream().map(CheckFailure::toString).toList());
        }
        return pages + " pages without a finding";
    }

    String publish(Release release) throws IOException {
        if (!lock.isHeld()) {
            throw new IllegalStateException("The lock was lost before publishing; nothing was published");
        }
        folder().publish();
        List<String> pruned = output.prune(definitions.portal().keepReleases());
        return release.id() + (pruned.isEmpty() ? "" : ", pruned " + String.join(" ", pruned));
    }

    /** The release that readers see now; null before the first. */
    @Nullable
    String served() throws IOException {
        return output.current();
    }

    /** Pages and rows, by what became of them. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        counts.put("pages", (long) pages);
        if (night != null) {
            for (Night.Delivery delivery : loaded(night)) {
                counts.merge("deliveries", 1L, Long::sum);
                counts.merge("loaded", (long) delivery.loaded(), Long::sum);
                counts.merge("rejected", (long) delivery.rejected(), Long::sum);
                counts.merge("duplicate", (long) delivery.duplicate(), Long::sum);
            }
        }
        return counts;
    }

    /** What stands on disk now. */
    Published published() throws IOException {
        Night read = Objects.requireNonNull(night, "render runs before this step");
        PublishedRelease now = output.list().stream()
                .filter(PublishedRelease::current)
                .findFirst()
                .orElseThrow();
        return new Published(now.release(), request.site().resolve("current"), pages, now.files(), summary(read));
    }

    /** Deliveries whose rows arrived: not those refused as a whole or taken back. */
    private static List<Night.Delivery> loaded(Night night) {
        return night.deliveries().stream()
                .filter(delivery -> "loaded".equals(delivery.outcome()))
                .toList();
    }

    private static String summary(Night night) {
        long physical = 0;
        long loaded = 0;
        long rejected = 0;
        long duplicate = 0;
        for (Night.Delivery delivery : loaded(night)) {
            physical += delivery.physical() - delivery.header() - (long) delivery.blank() - delivery.other();
            loaded += delivery.loaded();
            rejected += delivery.rejected();
            duplicate += delivery.duplicate();
        }
        return physical + " baris diterima = " + loaded + " dimuat + " + rejected + " ditolak + " + duplicate
                + " ganda";
    }

    private ReleaseFolder folder() {
        return Objects.requireNonNull(folder, "render runs before this step");
    }

    /** Deletes what was not published; nothing of the night goes on behind its back. */
    @Override
    public void close() throws IOException {
        templates.exceptionally(told -> null).join();
        if (folder != null) {
            folder.close();
        }
    }
}
