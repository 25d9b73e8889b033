package id.terang.site.assembly;

import id.terang.definition.Portal;
import id.terang.site.catalogue.SchemaOrg;
import id.terang.site.data.DataFile;
import id.terang.site.data.Download;
import id.terang.site.data.FigureColumn;
import id.terang.site.data.Night;
import id.terang.site.page.DataPage;
import id.terang.site.part.Markup;
import id.terang.site.register.RegisterFile;
import id.terang.site.register.RegisterFiles;
import id.terang.site.render.LiveValues;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files for download in the words of one language. */
final class Downloads {

    private final Wording words;
    private final List<DataFile> files;
    private final List<RegisterFile> registers;
    private final Map<String, DataFile> byMetric = new HashMap<>();

    private final MetricGroups groups;
    private final SchemaOrg schemaOrg;

    Downloads(
            Wording words,
            Portal portal,
            Night release,
            List<DataFile> files,
            List<RegisterFile> registers,
            MetricGroups groups) {
        this.groups = groups;
        String note = words.texts().get(release.synthetic() ? "layout.synthetic" : "data.real");
        this.schemaOrg = new SchemaOrg(portal, release, words.language(), note);
        this.words = words;
        this.files = files;
        this.registers = registers;
        files.forEach(file -> byMetric.put(file.metric().code(), file));
    }

    /** Every format of a metric with its size; none for a metric whose files were not written. */
    List<Link> of(String metric) {
        DataFile file = byMetric.get(metric);
        return file == null
                ? List.of()
                : file.downloads().stream()
                        .map(download -> new Link(
                                words.texts().get("data.format." + lower(download)) + ", " + size(download.bytes()),
                                "/" + download.path(),
                                file.metric().label().in(words.language())))
                        .toList();
    }

    /** Earlier values of the revised figures of a metric; null when nothing was revised. */
    @Nullable
    Link versions(String metric) {
        DataFile file = byMetric.get(metric);
        return file == null || file.versions() == null
                ? null
                : new Link(
                        words.texts()
                                .get("data.versions.link", size(file.versions().bytes())),
                        "/" + file.versions().path(),
                        file.metric().label().in(words.language()));
    }

    /** The page that lists everything for download. */
    DataPage page(Shells shells, LiveValues live) {
        return new DataPage(
                shells.nightly(
                        "/data/", words.texts().get("nav.data"), words.texts().get("data.description"), List.of()),
                words.content().article("data", live),
                groups(),
                registers.stream().map(this::row).toList(),
                FigureColumn.SCHEMA_VERSION,
                Arrays.stream(FigureColumn.values())
                        .map(column -> new DataPage.Column(
                                column.header(), words.texts().get("data.column." + column.header())))
                        .toList(),
                catalogues(),
                schemaOrg.catalogue(files, registers));
    }

    /** What search engines read about the files of a metric; null when there are none. */
    @Nullable
    Markup structuredData(String metric) {
        DataFile file = byMetric.get(metric);
        return file == null ? null : schemaOrg.dataset(file);
    }

    private List<DataPage.Group> groups() {
        return groups.all().stream()
                .map(group -> new DataPage.Group(
                        group.heading(),
                        group.metrics().stream()
                                .map(metric -> byMetric.get(metric.code()))
                                .filter(Objects::nonNull)
                                .map(this::row)
                                .toList()))
                .filter(group -> !group.files().isEmpty())
                .toList();
    }

    private List<DataPage.ListFile> catalogues() {
        List<DataPage.ListFile> catalogues = new ArrayList<>();
        catalogues.add(catalogue("/data/datapackage.json", "data.catalogue.datapackage"));
        if (!files.isEmpty()) {
            String csv = Addresses.csv(files.getFirst().metric().code());
            catalogues.add(catalogue(csv + "-metadata.json", "data.catalogue.csvw"));
        }
        catalogues.add(catalogue("/data/dcat.jsonld", "data.catalogue.dcat"));
        catalogues.add(catalogue("/data/sdi-indikator.json", "data.catalogue.sdi"));
        catalogues.add(catalogue("/data/index.json", "data.catalogue.index"));
        catalogues.add(catalogue("/api/v1/index.json", "data.catalogue.api"));
        catalogues.add(catalogue("/api/v1/openapi.json", "data.catalogue.openapi"));
        catalogues.add(catalogue("/manifest.json", "data.catalogue.manifest"));
        return catalogues;
    }

    private DataPage.ListFile catalogue(String address, String use) {
        return new DataPage.ListFile(
                new Link(address.substring(1), address), words.texts().get(use));
    }

    private DataPage.File row(DataFile file) {
        String label = file.metric().label().in(words.language());
        return new DataPage.File(
                new Link(label, Addresses.metric(words.language(), file.metric().code())),
                words.numbers().format(file.rows()),
                file.downloads().stream()
                        .map(download -> format(download, label))
                        .toList(),
                versions(file.metric().code()));
    }

    private DataPage.File row(RegisterFile file) {
        String label = file.register().label().in(words.language());
        return new DataPage.File(
                new Link(label, Addresses.page(words.language(), RegisterFiles.page(file.register()))),
                words.numbers().format(file.rows()),
                file.downloads().stream()
                        .map(download -> format(download, label))
                        .toList(),
                null);
    }

    private DataPage.Format format(Download download, String label) {
        String name = words.texts().get("data.format." + lower(download));
        return new DataPage.Format(name, new Link(size(download.bytes()), "/" + download.path(), name + ", " + label));
    }

    private String size(long bytes) {
        return words.texts().get("data.size", words.numbers().format(Math.ceilDiv(bytes, 1024L)));
    }

    private static String lower(Download download) {
        return download.format().name().toLowerCase(Locale.ROOT);
    }
}
