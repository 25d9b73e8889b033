package id.terang.site.catalogue;

import id.terang.definition.Definitions;
import id.terang.site.data.DataFile;
import id.terang.site.data.DataWords;
import id.terang.site.data.Download;
import id.terang.site.data.FigureColumn;
import id.terang.site.data.FigureCsv;
import id.terang.site.data.JsonFile;
import id.terang.site.data.MetricDescription;
import id.terang.site.data.Night;
import id.terang.site.figure.Mark;
import id.terang.site.figure.State;
import id.terang.site.register.RegisterFile;
import id.terang.site.register.RegisterFiles;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The portal's own list of the downloads, {@code data/index.json}: what each file holds, in both languages. */
final class FileList {

    private FileList() {}

    static ObjectNode of(
            Definitions definitions, Night night, DataWords words, List<DataFile> files, List<RegisterFile> registers) {
        ObjectNode root = JsonFile.object();
        root.put("schema_version", FigureColumn.SCHEMA_VERSION);
        root.set("title", JsonFile.text(definitions.portal().title()));
        root.put("licence", definitions.portal().licenceName());
        root.put("licence_url", definitions.portal().licenceUrl());
        root.put("release", night.release());
        root.put("as_of", night.asOf().toString());
        root.put("synthetic", night.synthetic());
        root.set("note", JsonFile.text(words.note(night.synthetic())));
        ArrayNode columns = root.putArray("columns");
        for (FigureColumn column : FigureColumn.values()) {
            columns.add(column.header());
        }
        ArrayNode states = root.putArray("states");
        for (State state : State.values()) {
            states.add(FigureCsv.state(state));
        }
        ArrayNode marks = root.putArray("marks");
        for (Mark mark : Mark.values()) {
            marks.add(mark.letter());
        }
        ArrayNode entries = root.putArray("files");
        files.forEach(file -> {
            ObjectNode entry = entries.addObject();
            MetricDescription.describe(file.metric(), entry);
            entry.put("rows", file.rows());
            downloads(file.downloads(), entry);
            if (file.versions() != null) {
                entry.set("versions", download(file.versions()));
            }
        });
        ArrayNode lists = root.putArray("registers");
        registers.forEach(file -> {
            ObjectNode entry = lists.addObject();
            entry.put("schema_version", RegisterFiles.SCHEMA_VERSION);
            RegisterFile.describe(file.register(), entry);
            entry.put("rows", file.rows());
            downloads(file.downloads(), entry);
        });
        return root;
    }

    private static void downloads(List<Download> all, ObjectNode entry) {
        ArrayNode downloads = entry.putArray("downloads");
        all.forEach(download -> downloads.add(
                download(download).put("format", download.format().name().toLowerCase(Locale.ROOT))));
    }

    private static ObjectNode download(Download download) {
        return JsonFile.object()
                .put("path", "/" + download.path())
                .put("bytes", download.bytes())
                .put("sha256", download.sha256());
    }
}
