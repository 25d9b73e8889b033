package id.terang.site.catalogue;

import id.terang.definition.Definitions;
import id.terang.definition.Portal;
import id.terang.definition.Text;
import id.terang.site.data.DataFile;
import id.terang.site.data.DataWords;
import id.terang.site.data.Download;
import id.terang.site.data.FigureColumn;
import id.terang.site.data.Night;
import id.terang.site.data.TableSchema;
import id.terang.site.data.TabularPackage;
import id.terang.site.data.VersionColumn;
import id.terang.site.register.RegisterDescription;
import id.terang.site.register.RegisterFile;
import id.terang.site.register.RegisterFiles;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code data/datapackage.json} (Frictionless Data Package 1) and the Table Schema that all its CSV files share. */
final class DataPackage {

    static final String SCHEMA = "table-schema.json";
    static final String VERSIONS = "table-schema-versi.json";

    private DataPackage() {}

    static ObjectNode of(
            Definitions definitions, Night night, DataWords words, List<DataFile> files, List<RegisterFile> registers) {
        Portal portal = definitions.portal();
        ObjectNode root =
                TabularPackage.of(portal, portal.code(), portal.title(), portal.purpose(), words, night.synthetic());
        if (portal.baseUrl() != null) {
            root.put("homepage", Web.of(portal).address("/data/"));
        }
        root.put("release", night.release());
        root.put("as_of", night.asOf().toString());
        ArrayNode resources = root.putArray("resources");
        Dataset.all(files, List.of())
                .forEach(dataset -> resources.add(resource(dataset).put("schema", SCHEMA)));
        files.forEach(file -> versions(file, words, resources));
        registers.forEach(register -> Dataset.all(List.of(), List.of(register))
                .forEach(dataset -> resources.add(resource(dataset)
                        .put("version", RegisterFiles.SCHEMA_VERSION)
                        .set("schema", RegisterDescription.tableSchema(register.columns())))));
        return root;
    }

    private static void versions(DataFile file, DataWords words, ArrayNode resources) {
        if (file.versions() != null) {
            resources.add(resource(
                            file.metric().code() + "-versi",
                            words.versions(file.metric().label()),
                            words.text("data.versions.description"),
                            file.versions())
                    .put("schema", VERSIONS));
        }
    }

    private static ObjectNode resource(Dataset dataset) {
        return resource(dataset.name(), dataset.label(), dataset.definition(), dataset.csv());
    }

    private static ObjectNode resource(String name, Text title, Text description, Download csv) {
        ObjectNode resource =
                TabularPackage.resource(name, title, description, csv.path().substring("data/".length()));
        resource.put("bytes", csv.bytes());
        resource.put("hash", "sha256:" + csv.sha256());
        return resource;
    }

    /** Names, types and limits of the columns of figures. */
    static ObjectNode schema(DataWords words) {
        return TableSchema.of(words, FigureColumn.values(), FigureColumn.KEY);
    }

    /** The same of the versions of figures. */
    static ObjectNode versions(DataWords words) {
        return TableSchema.of(words, VersionColumn.values(), VersionColumn.KEY);
    }
}
