package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.definition.Portal;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.chart.svg.ChartFonts;
import id.terang.site.data.Night;
import id.terang.site.feed.SiteFile;
import id.terang.site.look.TemplateFiles;
import id.terang.site.page.PageModel;
import id.terang.site.register.Entries;
import id.terang.site.render.Assets;
import id.terang.site.render.TemplateEngine;
import id.terang.site.render.Wording;
import id.terang.testing.CaseTable;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The site of one case, made by the shipped configuration and templates from the release tables of the case. */
final class CaseSite {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("terang.home")));
    private static final Path TEMPLATES = HOME.resolve("templates");
    private static final Definitions SHIPPED = DefinitionsLoader.load(HOME.resolve("config"));

    private CaseSite() {}

    /** The words of a page, one line for each heading, paragraph, item and row of a table; a file as it is. */
    static String page(Path folder, Language language, String address) throws IOException, SQLException {
        ChartFonts.install(Path.of("target", "chart-fonts"));
        // Everything of a release belongs to one that is there already.
        List<CaseTable> given = CaseTable.all(folder, "given.").stream()
                .sorted(Comparator.comparing(table -> !table.name().equals("release.releases")))
                .toList();
        List<String> rendered = new ArrayList<>();
        TemplateEngine engine =
                new TemplateEngine(TemplateFiles.of(TEMPLATES), Assets.load(TemplateFiles.of(TEMPLATES)));
        try (Connection connection = TestDatabase.create().getConnection()) {
            defaults(connection);
            for (CaseTable table : given) {
                table.insertInto(connection);
            }
            Map<Language, Wording> wordings = new EnumMap<>(Language.class);
            for (Language each : Language.values()) {
                wordings.put(each, Wording.load(TemplateFiles.of(TEMPLATES), each));
            }
            Night night = Night.read(connection, latest(connection));
            Site site = new Site(
                    connection,
                    of(given, portal(folder)),
                    night,
                    wordings,
                    List.of(),
                    List.of(),
                    Entries.read(connection, SHIPPED.registers()));
            site.make(connection, new Site.Taker() {
                @Override
                public void page(Supplier<? extends PageModel> made) {
                    PageModel page = made.get();
                    if (page.shell().address().equals(address)) {
                        rendered.add(text(engine.render(page)));
                    }
                }

                @Override
                public <P extends PageModel> void page(Supplier<P> made, Function<P, SiteFile> beside) {
                    P page = made.get();
                    page(() -> page);
                    file(() -> beside.apply(page));
                }

                @Override
                public void file(Supplier<SiteFile> made) {
                    SiteFile file = made.get();
                    if (address.equals("/" + file.path())) {
                        rendered.add(file.text().replace('\u00a0', ' '));
                    }
                }
            });
        }
        if (rendered.size() != 1) {
            throw new IllegalArgumentException(folder + ": " + rendered.size() + " pages at " + address);
        }
        return rendered.getFirst();
    }

    private static String text(String html) {
        Element main = Objects.requireNonNull(Jsoup.parse(html).selectFirst("main"));
        main.select("svg, script, style").remove();
        return main
                .select(
                        "h1, h2, h3, h4, p, li:not(:has(p)), tr, dt, dd, caption, summary, figcaption, nav.neighbours a")
                .stream()
                .map(element -> element.tagName().equals("tr")
                        ? element.children().stream().map(CaseSite::cell).collect(Collectors.joining(" | "))
                        : element.text())
                .collect(Collectors.joining("\n"));
    }

    /** A number and the note below it, apart. */
    private static String cell(Element cell) {
        return cell.stream()
                .map(Element::ownText)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** What a row of a case says when it says nothing. */
    private static void defaults(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    alter table release.releases alter state set default 'published', alter code_version set default 'case',
                        alter config_hash set default repeat('0', 64), alter input_hash set default repeat('0', 64),
                        alter synthetic set default false;
                    alter table release.figures alter place_kind set default 'office', alter level set default 'agency',
                        alter breakdown set default 'all', alter breakdown_value set default 'all',
                        alter state set default 'published', alter known_from set default 1;
                    """);
        }
    }

    private static String latest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select release from release.releases order by ordinal desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The shipped portal; with what {@code application.yaml} of the case adds to its file, where there is one. */
    private static Portal portal(Path folder) throws IOException {
        Path more = folder.resolve("application.yaml");
        if (!Files.exists(more)) {
            return SHIPPED.portal();
        }
        Path config = Files.createTempDirectory("terang-case");
        try {
            FileUtils.copyDirectory(HOME.resolve("config").toFile(), config.toFile());
            Files.writeString(config.resolve("application.yaml"), Files.readString(more), StandardOpenOption.APPEND);
            return DefinitionsLoader.load(config).portal();
        } finally {
            FileUtils.deleteDirectory(config.toFile());
        }
    }

    /** The shipped instance with the places of the case and those above them only. */
    private static Definitions of(List<CaseTable> given, Portal portal) {
        Set<String> wanted = given.stream()
                .flatMap(table -> table.column("place").stream())
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> told =
                given.stream().flatMap(table -> table.column("metric").stream()).collect(Collectors.toSet());
        List<Office> offices = SHIPPED.offices();
        List<Area> areas = SHIPPED.areas();
        for (Office office : offices.reversed()) {
            if (wanted.contains(office.code()) && office.parent() != null) {
                wanted.add(office.parent());
            }
        }
        for (Area area : areas.reversed()) {
            if (wanted.contains(area.code()) && area.parent() != null) {
                wanted.add(area.parent());
            }
        }
        List<Office> keptOffices = offices.stream()
                .filter(office -> wanted.contains(office.code()))
                .toList();
        keptOffices.forEach(office -> wanted.add(office.area()));
        return new Definitions(
                portal,
                keptOffices,
                areas.stream().filter(area -> isWanted(area, wanted)).toList(),
                SHIPPED.calendar(),
                SHIPPED.sources(),
                SHIPPED.metrics().stream()
                        .filter(metric -> metric.register() == null || told.contains(metric.code()))
                        .toList(),
                SHIPPED.instruments(),
                SHIPPED.disclosure(),
                SHIPPED.reportedFigures().stream()
                        .filter(figure -> wanted.contains(figure.office()))
                        .toList(),
                SHIPPED.stocks().stream()
                        .filter(stock -> wanted.contains(stock.place()))
                        .toList(),
                SHIPPED.boundaries(),
                SHIPPED.vocabulary(),
                List.of(),
                SHIPPED.gateLimits(),
                SHIPPED.reporting(),
                SHIPPED.registers(),
                SHIPPED.hash());
    }

    private static boolean isWanted(Area area, Set<String> wanted) {
        return wanted.stream().anyMatch(place -> place.equals(area.code()) || place.startsWith(area.code() + "."));
    }
}
