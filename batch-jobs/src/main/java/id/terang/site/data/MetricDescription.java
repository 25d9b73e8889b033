package id.terang.site.data;

import id.terang.definition.Definitions;
import id.terang.definition.Language;
import id.terang.definition.Metric;
import id.terang.definition.Portal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands beside the figures of one metric so that nobody needs the portal to read them. Nothing of it names the night: a file
 * changes when a figure, a word or a rule does.
 */
public final class MetricDescription {

    private final Portal portal;
    private final boolean isSynthetic;
    private final DataWords words;

    MetricDescription(Definitions definitions, boolean isSynthetic, DataWords words) {
        this.portal = definitions.portal();
        this.isSynthetic = isSynthetic;
        this.words = words;
    }

    /** The beginning of the metric's JSON, all but the rows. */
    ObjectNode json(Metric metric) {
        ObjectNode root = JsonFile.object();
        root.put("schema_version", FigureColumn.SCHEMA_VERSION);
        root.put("synthetic", isSynthetic);
        root.set("note", JsonFile.text(words.note(isSynthetic)));
        root.set("publisher", JsonFile.text(portal.operator()));
        root.put("licence", portal.licenceName());
        root.put("licence_url", portal.licenceUrl());
        describe(metric, root);
        ArrayNode columns = root.putArray("columns");
        for (FigureColumn column : FigureColumn.values()) {
            columns.addObject()
                    .put("name", column.header())
                    .put("type", column.type().tableSchema())
                    .set("description", JsonFile.text(words.column(column)));
        }
        return root;
    }

    /** The metric itself: code, meaning, formula, unit. */
    public static void describe(Metric metric, ObjectNode target) {
        target.put("metric", metric.code());
        target.set("label", JsonFile.text(metric.label()));
        target.set("official_term", JsonFile.text(metric.officialTerm()));
        target.set("definition", JsonFile.text(metric.definition()));
        target.set("formula", JsonFile.text(metric.formula()));
        target.set("unit", JsonFile.text(metric.unit()));
        target.put("decimals", metric.decimals());
        target.put("better", metric.better().name().toLowerCase(Locale.ROOT));
        target.put("valid_from", metric.validFrom().toString());
        target.put("legal_source", metric.legalSource());
    }

    /** CSV on the Web (W3C): the file beside the CSV that programs look for by its name. */
    ObjectNode csvw(Metric metric) {
        return csvw(metric, metric.code() + ".csv", FigureColumn.values(), FigureColumn.KEY);
    }

    /** The same beside the earlier values of revised figures. */
    ObjectNode csvwOfVersions(Metric metric) {
        return csvw(metric, metric.code() + ".versi.csv", VersionColumn.values(), VersionColumn.KEY);
    }

    private ObjectNode csvw(Metric metric, String url, FileColumn[] all, List<? extends FileColumn> names) {
        ObjectNode root = csvw(metric, url);
        ObjectNode schema = root.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        for (FileColumn column : all) {
            ObjectNode entry = columns.addObject();
            entry.put("name", column.header());
            entry.put("titles", column.header());
            entry.set("dc:description", JsonFile.tagged(words.column(column)));
            entry.put("datatype", column.type().csvw());
            if (column.isRequired()) {
                entry.put("required", true);
            }
        }
        ArrayNode key = schema.putArray("primaryKey");
        names.forEach(column -> key.add(column.header()));
        return root;
    }

    private ObjectNode csvw(Metric metric, String url) {
        ObjectNode root = JsonFile.object();
        root.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "id");
        root.put("url", url);
        root.set("dc:title", JsonFile.tagged(metric.label()));
        root.set("dc:description", JsonFile.tagged(metric.definition()));
        root.set("dc:publisher", JsonFile.tagged(portal.operator()));
        root.set("dc:license", JsonFile.object().put("@id", portal.licenceUrl()));
        root.set("rdfs:comment", JsonFile.tagged(words.note(isSynthetic)));
        return root;
    }

    /** A Data Package of this metric's CSV alone, with the meaning of its columns inside: the ZIP unpacked is the package. */
    private ObjectNode dataPackage(Metric metric) {
        ObjectNode root = TabularPackage.of(
                portal, portal.code() + "-" + metric.code(), metric.label(), metric.definition(), words, isSynthetic);
        root.putArray("resources")
                .add(TabularPackage.resource(metric.code(), metric.label(), metric.definition(), metric.code() + ".csv")
                        .set("schema", TableSchema.of(words, FigureColumn.values(), FigureColumn.KEY)));
        return root;
    }

    /** What lies in the ZIP beside the CSV, by name. */
    Map<String, byte[]> companions(Metric metric, byte[] csvw) {
        Readme readme = new Readme(portal, isSynthetic, words);
        Map<String, byte[]> companions = new LinkedHashMap<>();
        companions.put("BACA-SAYA.txt", readme.of(metric, Language.INDONESIAN));
        companions.put("README.txt", readme.of(metric, Language.ENGLISH));
        companions.put(metric.code() + ".csv-metadata.json", csvw);
        companions.put("datapackage.json", JsonFile.bytes(dataPackage(metric)));
        return companions;
    }
}
