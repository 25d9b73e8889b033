package id.terang.site.source;

import id.terang.site.data.DataFile;
import id.terang.site.data.Download;
import id.terang.site.data.FigureColumn;
import id.terang.site.page.DataPage;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files for download in the words of one language. */
final class Downloads {

    private final Wording words;
    private final List<DataFile> files;
    private final Map<String, DataFile> byMetric = new HashMap<>();

    Downloads(Wording words, List<DataFile> files) {
        this.words = words;
        this.files = files;
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

    /** The page that lists everything for download. */
    DataPage page(Shells shells) {
        return new DataPage(
                shells.nightly(
                        "/data/", words.texts().get("nav.data"), words.texts().get("data.description"), List.of()),
                words.content().article("data"),
                files.stream().map(this::row).toList(),
                FigureColumn.SCHEMA_VERSION,
                Arrays.stream(FigureColumn.values())
                        .map(column -> new DataPage.Column(
                                column.header(), words.texts().get("data.column." + column.header())))
                        .toList(),
                new Link("manifest.json", "/manifest.json"));
    }

    private DataPage.File row(DataFile file) {
        String label = file.metric().label().in(words.language());
        return new DataPage.File(
                new Link(label, Addresses.metric(words.language(), file.metric().code())),
                words.numbers().format(file.rows()),
                file.downloads().stream()
                        .map(download -> new DataPage.Format(
                                words.texts().get("data.format." + lower(download)),
                                new Link(size(download.bytes()), "/" + download.path(), label)))
                        .toList());
    }

    private String size(long bytes) {
        return words.texts().get("data.size", words.numbers().format(Math.ceilDiv(bytes, 1024L)));
    }

    private static String lower(Download download) {
        return download.format().name().toLowerCase(Locale.ROOT);
    }
}
