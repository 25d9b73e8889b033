package id.terang.site.data;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.Text;
import id.terang.site.figure.Mark;
import id.terang.site.figure.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue of the downloads, {@code data/index.json}: what each file holds, in both languages. */
final class Catalogue {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Catalogue() {}

    static byte[] of(Definitions definitions, Night night, List<OpenData.DataFile> files) {
        ObjectNode root = JSON.createObjectNode();
        root.set("title", text(definitions.portal().title()));
        root.put("licence", definitions.portal().licenceName());
        root.put("licence_url", definitions.portal().licenceUrl());
        root.put("release", night.release());
        root.put("as_of", night.asOf().toString());
        root.put("synthetic", night.synthetic());
        root.set("columns", JSON.valueToTree(FigureCsv.COLUMNS));
        root.set(
                "states",
                JSON.valueToTree(
                        Arrays.stream(State.values()).map(FigureCsv::state).toList()));
        root.set(
                "marks",
                JSON.valueToTree(Arrays.stream(Mark.values()).map(Mark::letter).toList()));
        ArrayNode entries = root.putArray("files");
        files.forEach(file -> entries.add(entry(file)));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return JSON.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                .writeValueAsBytes(root);
    }

    private static ObjectNode entry(OpenData.DataFile file) {
        Metric metric = file.metric();
        ObjectNode entry = JSON.createObjectNode();
        entry.put("metric", metric.code());
        entry.put("path", "/" + file.path());
        entry.set("label", text(metric.label()));
        entry.set("definition", text(metric.definition()));
        entry.set("formula", text(metric.formula()));
        entry.set("unit", text(metric.unit()));
        entry.put("decimals", metric.decimals());
        entry.put("better", metric.better().name().toLowerCase(Locale.ROOT));
        entry.put("valid_from", metric.validFrom().toString());
        entry.put("legal_source", metric.legalSource());
        entry.put("rows", file.rows());
        entry.put("bytes", file.bytes());
        return entry;
    }

    private static ObjectNode text(Text text) {
        return JSON.createObjectNode().put("id", text.id()).put("en", text.en());
    }
}
