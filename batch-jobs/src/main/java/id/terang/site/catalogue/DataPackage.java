package id.terang.site.catalogue;

import id.terang.definition.Definitions;
import id.terang.definition.Portal;
import id.terang.definition.Text;
import id.terang.site.data.DataFile;
import id.terang.site.data.DataWords;
import id.terang.site.data.Download;
import id.terang.site.data.FigureColumn;
import id.terang.site.data.FigureCsv;
import id.terang.site.data.FileColumn;
import id.terang.site.data.JsonFile;
import id.terang.site.data.Night;
import id.terang.site.data.VersionColumn;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.register.RegisterDescription;
import id.terang.site.register.RegisterFile;
import id.terang.site.register.RegisterFiles;
import java.util.List;
import java.util.Locale;
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
        Text note = words.note(night.synthetic());
        ObjectNode root = JsonFile.object();
        root.put("profile", "tabular-data-package");
        root.put("name", portal.code());
        root.put("title", portal.title().id());
        root.put(
                "description",
                both(new Text(
                        portal.purpose().id() + " " + note.id(),
                        portal.purpose().en() + " " + note.en())));
        if (portal.baseUrl() != null) {
            root.put("homepage", Web.of(portal).address("/data/"));
        }
        root.put("version", FigureColumn.SCHEMA_VERSION);
        root.put("release", night.release());
        root.put("as_of", night.asOf().toString());
        root.put("synthetic", night.synthetic());
        root.putArray("licenses")
                .addObject()
                .put("name", portal.licenceName().replace(' ', '-'))
                .put("title", portal.licenceName())
                .put("path", portal.licenceUrl());
        root.putArray("contributors")
                .addObject()
                .put("title", portal.operator().id())
                .put("role", "publisher");
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
        ObjectNode resource = JsonFile.object();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", name);
        resource.put("title", both(title));
        resource.put("description", both(description));
        resource.put("path", csv.path().substring("data/".length()));
        resource.put("format", "csv");
        resource.put("mediatype", csv.format().mediaType());
        resource.put("encoding", "utf-8");
        resource.put("bytes", csv.bytes());
        resource.put("hash", "sha256:" + csv.sha256());
        return resource;
    }

    /** Names, types and limits of the columns of figures. */
    static ObjectNode schema(DataWords words) {
        return schema(words, FigureColumn.values(), FigureColumn.KEY);
    }

    /** The same of the versions of figures. */
    static ObjectNode versions(DataWords words) {
        return schema(words, VersionColumn.values(), VersionColumn.KEY);
    }

    private static ObjectNode schema(DataWords words, FileColumn[] columns, List<? extends FileColumn> names) {
        ObjectNode schema = JsonFile.object();
        ArrayNode fields = schema.putArray("fields");
        for (FileColumn column : columns) {
            ObjectNode field = fields.addObject();
            field.put("name", column.header());
            field.put("type", column.type().tableSchema());
            field.put("description", both(words.column(column)));
            if (column.type() == FigureColumn.Type.FLAG) {
                field.putArray("trueValues").add("true");
                field.putArray("falseValues").add("false");
            }
            ObjectNode constraints = constraints(column);
            if (!constraints.isEmpty()) {
                field.set("constraints", constraints);
            }
        }
        schema.putArray("missingValues").add("");
        ArrayNode key = schema.putArray("primaryKey");
        names.forEach(column -> key.add(column.header()));
        return schema;
    }

    private static ObjectNode constraints(FileColumn column) {
        ObjectNode constraints = JsonFile.object();
        if (column.isRequired()) {
            constraints.put("required", true);
        }
        switch (column.header()) {
            case "metric" -> constraints.put("pattern", "[a-z0-9-]{1,64}");
            case "release", "known_from", "known_to" -> constraints.put("pattern", "\\d{4}-\\d{2}-\\d{2}\\.\\d+");
            case "marks" -> constraints.put("pattern", "[prbe]+");
            case "state" -> {
                ArrayNode states = constraints.putArray("enum");
                for (State state : State.values()) {
                    states.add(FigureCsv.state(state));
                }
            }
            case "period" -> {
                ArrayNode kinds = constraints.putArray("enum");
                for (Period.Kind kind : Period.Kind.values()) {
                    kinds.add(kind.name().toLowerCase(Locale.ROOT));
                }
            }
            default -> {}
        }
        return constraints;
    }

    /** One text where the standard has no languages: Indonesian first. */
    private static String both(Text text) {
        return text.id().equals(text.en()) ? text.id() : text.id() + " / " + text.en();
    }
}
