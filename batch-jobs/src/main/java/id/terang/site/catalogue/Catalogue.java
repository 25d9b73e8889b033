package id.terang.site.catalogue;

import id.terang.definition.Definitions;
import id.terang.site.data.DataFile;
import id.terang.site.data.DataWords;
import id.terang.site.data.JsonFile;
import id.terang.site.data.Night;
import id.terang.site.register.RegisterFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every file that says what there is to download. */
public final class Catalogue {

    private Catalogue() {}

    /** The files by their path, relative to the release. */
    public static Map<String, byte[]> files(
            Definitions definitions, Night night, DataWords words, List<DataFile> files, List<RegisterFile> registers) {
        Map<String, byte[]> made = new TreeMap<>();
        made.put("data/index.json", JsonFile.bytes(FileList.of(definitions, night, words, files, registers)));
        made.put("data/datapackage.json", JsonFile.bytes(DataPackage.of(definitions, night, words, files, registers)));
        made.put("data/" + DataPackage.SCHEMA, JsonFile.bytes(DataPackage.schema(words)));
        made.put("data/" + DataPackage.VERSIONS, JsonFile.bytes(DataPackage.versions(words)));
        made.put(
                "data/dcat.jsonld",
                JsonFile.bytes(new Dcat(definitions, night, words).of(Dataset.all(files, registers))));
        made.put("data/sdi-indikator.json", JsonFile.bytes(new Indicators(definitions, words).of(night)));
        return made;
    }
}
