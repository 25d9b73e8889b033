package id.terang.definition.reading;

import id.terang.definition.Text;
import id.terang.definition.Vocabulary;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.Mapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code vocabularies.yaml}; the order of the file is the order of display. */
public final class VocabularyReader {

    private VocabularyReader() {}

    public static Vocabulary read(ConfigurationFolder folder) {
        return folder.yaml("vocabularies.yaml").as(VocabularyReader::vocabulary);
    }

    private static Vocabulary vocabulary(Mapping file) {
        Map<String, Map<String, Text>> values = new LinkedHashMap<>();
        Map<String, Text> names = new LinkedHashMap<>();
        for (String breakdown : file.keys()) {
            file.part(breakdown).as(part -> {
                names.put(breakdown, part.text("name"));
                values.put(breakdown, part.part("values").as(VocabularyReader::words));
                return breakdown;
            });
        }
        return new Vocabulary(Collections.unmodifiableMap(values), Collections.unmodifiableMap(names));
    }

    private static Map<String, Text> words(Mapping part) {
        Map<String, Text> words = new LinkedHashMap<>();
        for (String value : part.keys()) {
            words.put(value, part.text(value));
        }
        return Collections.unmodifiableMap(words);
    }
}
