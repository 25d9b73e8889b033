package id.terang.site.archive;

import id.terang.definition.Portal;
import id.terang.definition.Text;
import id.terang.site.data.DataWords;
import id.terang.site.data.Download;
import id.terang.site.data.Night;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The archive of a release: every copy frozen before, unchanged, and a new one when this is the first release of its month.
 *
 * @param copies oldest first
 * @param changed paths of frozen files that are not what was frozen, or are missing from a copy that is there otherwise
 */
public record Archive(List<FrozenCopy> copies, List<String> changed) {

    private static final String FRAME = "/" + FrozenEmbed.FRAME;

    public Archive {
        copies = List.copyOf(copies);
        changed = List.copyOf(changed);
    }

    /** Fills {@code arsip/} of the release being made; the CSV files must have been written, with their metadata beside them. */
    public static Archive fill(
            Connection connection,
            Portal portal,
            Night night,
            DataWords words,
            List<Download> csvs,
            Collection<FrozenCopy.File> before,
            Shelf shelf)
            throws SQLException, IOException {
        List<FrozenCopy> copies = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        boolean isMonthFrozen = false;
        for (FrozenCopy copy : FrozenCopies.known(connection, before)) {
            boolean isOfThisRelease = copy.date().equals(night.runDate()) && isOf(copy, night);
            if (!isOfThisRelease) {
                copies.add(keep(copy, shelf, changed));
                isMonthFrozen |= YearMonth.from(copy.date()).equals(YearMonth.from(night.runDate()));
            }
        }
        if (!isMonthFrozen) {
            copies.add(freeze(portal, night, words, csvs, shelf));
        }
        return new Archive(copies, changed);
    }

    /**
     * The same with tonight's badges and frames in tonight's copy, when there is one. Each says that it is frozen and where the newest is.
     *
     * @param addresses of all pages made
     */
    public Archive withEmbeds(Night night, DataWords words, Collection<String> addresses, Shelf shelf)
            throws IOException {
        FrozenCopy last = copies.isEmpty() ? null : copies.getLast();
        if (last == null || !last.date().equals(night.runDate()) || !isOf(last, night)) {
            return this;
        }
        List<FrozenCopy.File> files = new ArrayList<>();
        for (String address : addresses) {
            if (address.endsWith(FRAME)) {
                FrozenEmbed embed = FrozenEmbed.of(address, night, words);
                String style = files.isEmpty() ? FrozenEmbed.styleOf(text(shelf.read(embed.frame()))) : null;
                if (style != null) {
                    files.add(shelf.write(embed.style(), shelf.read(style)));
                }
                for (String path : List.of(embed.frame(), embed.badge())) {
                    files.add(shelf.write(
                            "arsip/" + night.runDate() + "/" + path, utf8(embed.frozen(path, text(shelf.read(path))))));
                }
            }
        }
        List<FrozenCopy> all = new ArrayList<>(copies.subList(0, copies.size() - 1));
        all.add(last.with(files));
        return new Archive(all, changed);
    }

    /** A copy told by the release before alone does not say whose it is; one of tonight's date is then taken over as it is. */
    private static boolean isOf(FrozenCopy copy, Night night) {
        return copy.release().equals(night.release());
    }

    private static FrozenCopy keep(FrozenCopy copy, Shelf shelf, List<String> changed) throws IOException {
        List<String> missing = new ArrayList<>();
        for (FrozenCopy.File file : copy.files()) {
            switch (shelf.keep(file)) {
                case SAME -> {}
                case CHANGED -> changed.add(file.path());
                case MISSING -> missing.add(file.path());
            }
        }
        if (missing.size() == copy.files().size()) {
            return copy.lost();
        }
        changed.addAll(missing);
        return copy;
    }

    private static FrozenCopy freeze(Portal portal, Night night, DataWords words, List<Download> csvs, Shelf shelf)
            throws IOException {
        String folder = FrozenCopy.folder(night.runDate());
        List<FrozenCopy.File> files = new ArrayList<>();
        for (Download csv : csvs) {
            for (String path : List.of(csv.path(), csv.path() + "-metadata.json")) {
                files.add(shelf.copy(path, folder + path.substring("data/".length())));
            }
        }
        for (String name : List.of("datapackage.json", "table-schema.json")) {
            files.add(shelf.copy("data/" + name, folder + name));
        }
        files.add(shelf.write(folder + "baca-saya.txt", utf8(readme(portal, night, words, Text::id))));
        files.add(shelf.write(folder + "read-me.txt", utf8(readme(portal, night, words, Text::en))));
        files.add(shelf.write(folder + "sha256sums.txt", utf8(checksums(folder, files))));
        return new FrozenCopy(night.runDate(), night.release(), files, true);
    }

    private static String readme(Portal portal, Night night, DataWords words, Function<Text, String> language) {
        String title = language.apply(portal.title());
        return Stream.of(
                        words.text(
                                "archive.readme.title", title, night.runDate().toString()),
                        words.note(night.synthetic()),
                        words.text(
                                "archive.readme.what",
                                night.release(),
                                night.asOf().toString()),
                        words.text(
                                night.synthetic() ? "archive.citation.synthetic" : "archive.citation",
                                language.apply(portal.operator()),
                                title,
                                night.runDate().toString(),
                                night.release(),
                                "/" + FrozenCopy.folder(night.runDate())),
                        words.text("readme.licence", portal.licenceName(), portal.licenceUrl()),
                        words.text("archive.readme.verify"))
                .map(language)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** As {@code sha256sum --check} reads it. */
    private static String checksums(String folder, List<FrozenCopy.File> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach(file -> lines.append(file.sha256())
                .append("  ")
                .append(file.path().substring(folder.length()))
                .append('\n'));
        return lines.toString();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
