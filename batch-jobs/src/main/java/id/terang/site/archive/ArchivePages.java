package id.terang.site.archive;

import id.terang.definition.Definitions;
import id.terang.definition.Language;
import id.terang.definition.Metric;
import id.terang.definition.register.Register;
import id.terang.site.data.Night;
import id.terang.site.page.ArchivePage;
import id.terang.site.render.Texts;
import id.terang.site.render.Wording;
import id.terang.site.shell.AsOf;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import id.terang.site.shell.SiteFrame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page {@code /arsip/} in one language: every frozen copy, newest first, and how to cite it. */
public final class ArchivePages {

    private final Definitions definitions;
    private final Night night;
    private final Wording words;
    private final Map<String, String> labels = new HashMap<>();

    public ArchivePages(Definitions definitions, Night night, Wording words) {
        this.definitions = definitions;
        this.night = night;
        this.words = words;
        for (Metric metric : definitions.metrics()) {
            labels.put(metric.code() + ".csv", metric.label().in(words.language()));
        }
        for (Register register : definitions.registers().all()) {
            labels.put("daftar/" + register.code() + ".csv", register.label().in(words.language()));
        }
    }

    public ArchivePage page(List<FrozenCopy> copies) {
        Texts texts = words.texts();
        List<ArchivePage.Copy> newestFirst = new ArrayList<>();
        for (FrozenCopy copy : copies.reversed()) {
            newestFirst.add(copy(copy, newestFirst.isEmpty()));
        }
        Shell shell = new Shell(
                SiteFrame.of(definitions.portal(), words.language()),
                words.language(),
                "/arsip/",
                texts.get("nav.arsip"),
                texts.get("archive.description"),
                List.of(new Link(texts.get("nav.data"), "/" + words.language().pathPrefix() + "data/")),
                new AsOf(words.dates().day(night.asOf()), night.asOf().toString()),
                null,
                night.synthetic());
        return new ArchivePage(shell, newestFirst);
    }

    /** Files one by one of the newest copy only: the page stays light for years, and each copy lists its own. */
    private ArchivePage.Copy copy(FrozenCopy copy, boolean withFiles) {
        String day = words.dates().day(copy.date());
        List<Link> lists = new ArrayList<>();
        List<Link> files = new ArrayList<>();
        if (copy.present()) {
            boolean isIndonesian = words.language() == Language.INDONESIAN;
            for (String name : List.of(
                    isIndonesian ? "baca-saya.txt" : "read-me.txt",
                    "datapackage.json",
                    "table-schema.json",
                    "sha256sums.txt")) {
                lists.add(new Link(name, "/" + copy.folder() + name, day));
            }
            for (FrozenCopy.File file : copy.files()) {
                if (withFiles && file.name().endsWith(".csv")) {
                    String label =
                            labels.get(file.path().substring(copy.folder().length()));
                    files.add(new Link(label == null ? file.name() : label, "/" + file.path(), "CSV, " + day));
                }
            }
        }
        return new ArchivePage.Copy(
                copy.date().toString(),
                day,
                copy.present(),
                words.numbers().format(copy.files().size()),
                words.texts().get("data.size", words.numbers().format(Math.ceilDiv(copy.bytes(), 1024L))),
                words.texts()
                        .get(
                                night.synthetic() ? "archive.citation.synthetic" : "archive.citation",
                                definitions.portal().operator().in(words.language()),
                                definitions.portal().title().in(words.language()),
                                day,
                                copy.release().isEmpty() ? copy.date().toString() : copy.release(),
                                address(copy)),
                lists,
                files);
    }

    private String address(FrozenCopy copy) {
        String base = definitions.portal().baseUrl();
        return (base == null ? "" : base.replaceFirst("/$", "")) + "/" + copy.folder();
    }
}
