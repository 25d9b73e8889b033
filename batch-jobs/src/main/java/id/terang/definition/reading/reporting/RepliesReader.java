package id.terang.definition.reading.reporting;

import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.CsvRow;
import id.terang.definition.reporting.Reply;
import java.util.List;

/** Reads {@code replies.csv}; an instance to which no office ever replied has none. */
public final class RepliesReader {

    private static final List<String> COLUMNS =
            List.of("code", "office", "about", "date", "signed_by", "text_id", "text_en");

    private RepliesReader() {}

    public static List<Reply> read(ConfigurationFolder folder) {
        return folder.csvIfPresent("replies.csv", COLUMNS).stream()
                .map(RepliesReader::reply)
                .toList();
    }

    private static Reply reply(CsvRow row) {
        return new Reply(
                row.required("code").code(),
                row.required("office").text(),
                row.required("about").code(),
                row.required("date").date(),
                row.required("signed_by").text(),
                row.text("text"));
    }
}
