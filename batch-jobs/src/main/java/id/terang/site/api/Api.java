package id.terang.site.api;

import id.terang.definition.Definitions;
import id.terang.definition.Portal;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.data.DataFile;
import id.terang.site.data.DataWords;
import id.terang.site.data.Download;
import id.terang.site.data.FigureColumn;
import id.terang.site.data.JsonFile;
import id.terang.site.data.LatestFigures;
import id.terang.site.data.MetricDescription;
import id.terang.site.data.Night;
import id.terang.site.data.OpenData;
import id.terang.site.register.RegisterFile;
import id.terang.site.register.RegisterFiles;
import id.terang.site.shell.Addresses;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every file of the API. Fields are only ever added; anything else is a new folder beside {@code v1}. */
public final class Api {

    static final String ROOT = "api/v1/";

    private final Definitions definitions;
    private final Night night;
    private final DataWords words;
    private final OpenData data;

    private Api(Definitions definitions, Night night, DataWords words, OpenData data) {
        this.definitions = definitions;
        this.night = night;
        this.words = words;
        this.data = data;
    }

    /** The files by their path, relative to the release; the connection carries the role {@code terang_site}. */
    public static Map<String, byte[]> files(
            Connection connection,
            Definitions definitions,
            Night night,
            DataWords words,
            OpenData data,
            List<RegisterFile> registers)
            throws SQLException {
        Api api = new Api(definitions, night, words, data);
        Map<String, byte[]> files = new TreeMap<>();
        files.put(ROOT + "index.json", JsonFile.bytes(api.index()));
        files.put(ROOT + "offices.json", JsonFile.bytes(api.offices()));
        files.put(ROOT + "areas.json", JsonFile.bytes(api.areas()));
        files.put(ROOT + "metrics.json", JsonFile.bytes(api.metrics()));
        files.put(ROOT + "releases.json", JsonFile.bytes(api.releases(connection)));
        files.put(ROOT + "quality.json", JsonFile.bytes(api.quality(connection)));
        files.put(ROOT + "registers.json", JsonFile.bytes(api.registers(registers)));
        files.put(ROOT + "portal.json", JsonFile.bytes(api.portal()));
        for (Office office : definitions.offices()) {
            files.put(officePath(office), JsonFile.bytes(api.office(office)));
        }
        files.put(ROOT + "openapi.json", JsonFile.bytes(OpenApi.of(definitions, words, night.synthetic())));
        return files;
    }

    /** What every file begins with. */
    private ObjectNode head() {
        return JsonFile.object()
                .put("schema_version", FigureColumn.SCHEMA_VERSION)
                .put("release", night.release())
                .put("as_of", night.asOf().toString())
                .put("synthetic", night.synthetic());
    }

    private ObjectNode index() {
        Portal portal = definitions.portal();
        ObjectNode root = head();
        root.set("note", JsonFile.text(words.note(night.synthetic())));
        root.set("title", JsonFile.text(portal.title()));
        root.set("publisher", JsonFile.text(portal.operator()));
        root.put("licence", portal.licenceName());
        root.put("licence_url", portal.licenceUrl());
        ObjectNode files = root.putObject("files");
        for (String name :
                new String[] {"offices", "areas", "metrics", "registers", "portal", "releases", "quality", "openapi"}) {
            files.put(name, "/" + ROOT + name + ".json");
        }
        files.put("office", "/" + ROOT + "offices/{office}.json");
        files.put("catalogue", "/data/index.json");
        return root;
    }

    private ObjectNode offices() {
        ObjectNode root = head();
        ArrayNode offices = root.putArray("offices");
        definitions.offices().forEach(office -> offices.add(describe(office)));
        return root;
    }

    private ObjectNode areas() {
        ObjectNode root = head();
        ArrayNode areas = root.putArray("areas");
        for (Area area : definitions.areas()) {
            areas.addObject()
                    .put("code", area.code())
                    .put("name", area.name())
                    .put("level", area.level().name().toLowerCase(Locale.ROOT))
                    .put("parent", area.parent())
                    .put("page", Addresses.areaPath(area.code()));
        }
        return root;
    }

    private ObjectNode metrics() {
        ObjectNode root = head();
        ArrayNode metrics = root.putArray("metrics");
        for (DataFile file : data.files()) {
            ObjectNode metric = metrics.addObject();
            MetricDescription.describe(file.metric(), metric);
            metric.put("page", Addresses.metricPath(file.metric().code()));
            downloads(metric, file.downloads());
            if (file.versions() != null) {
                metric.put("versions", "/" + file.versions().path());
            }
        }
        return root;
    }

    private ObjectNode registers(List<RegisterFile> all) {
        ObjectNode root = head();
        ArrayNode registers = root.putArray("registers");
        for (RegisterFile file : all) {
            ObjectNode register = registers.addObject();
            RegisterFile.describe(file.register(), register);
            register.put("page", RegisterFiles.page(file.register()));
            register.put("entries", file.rows());
            downloads(register, file.downloads());
            register.set("columns", RegisterFile.describe(file.columns()));
        }
        return root;
    }

    private static void downloads(ObjectNode target, List<Download> all) {
        ObjectNode downloads = target.putObject("downloads");
        all.forEach(
                download -> downloads.put(download.format().name().toLowerCase(Locale.ROOT), "/" + download.path()));
    }

    private ObjectNode releases(Connection connection) throws SQLException {
        ObjectNode root = head();
        root.set("releases", ReleaseList.read(connection, night.release()));
        return root;
    }

    private ObjectNode quality(Connection connection) throws SQLException {
        ObjectNode root = head();
        root.set("sources", QualityList.read(connection, definitions, night.release()));
        return root;
    }

    private ObjectNode portal() {
        ObjectNode root = head();
        root.set("figures", figures("*"));
        return root;
    }

    private ObjectNode office(Office office) {
        ObjectNode root = head();
        root.set("office", describe(office));
        root.set("figures", figures(office.code()));
        return root;
    }

    private ArrayNode figures(String office) {
        LatestFigures latest = data.latest();
        ArrayNode figures = JsonFile.array();
        latest.of(office).forEach(row -> figures.add(ApiFigure.of(row)));
        return figures;
    }

    private static ObjectNode describe(Office office) {
        return JsonFile.object()
                .put("code", office.code())
                .put("name", office.name())
                .put("short_name", office.shortName())
                .put("type", office.type().name().toLowerCase(Locale.ROOT))
                .put("parent", office.parent())
                .put("area", office.area())
                .put("function", office.function())
                .put("page", Addresses.officePath(office.code()))
                .put("figures", "/" + officePath(office));
    }

    private static String officePath(Office office) {
        return ROOT + "offices/" + office.code() + ".json";
    }
}
