package id.terang.intake;

import id.terang.definition.Source;
import id.terang.definition.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the inbox: {@code inbox/<source>/<file>}.
 *
 * @param deliveries files of a source, by order of the sources, then by name
 * @param notices files that belong to no source, so that nothing is lost in silence
 */
public record Inbox(List<Delivery> deliveries, List<Text> notices) {

    /** A file of this name at the root marks every delivery of the inbox as made up. */
    public static final String SYNTHETIC_MARK = "SIMULASI.txt";

    /** Folder of the configuration with deliveries that editors made from publications. */
    public static final String REPORTED_ENTRIES = "reported-entries";

    /** Decisions of officials for one night; the gates read them. */
    private static final Pattern ACKNOWLEDGEMENTS = Pattern.compile("persetujuan-\\d{4}-\\d{2}-\\d{2}\\.csv");

    public Inbox {
        deliveries = List.copyOf(deliveries);
        notices = List.copyOf(notices);
    }

    /** Lists the inbox. A folder that does not exist is an empty inbox, with a notice. */
    public static Inbox deliveries(Path inbox, List<Source> sources) {
        List<Delivery> deliveries = new ArrayList<>();
        List<Text> notices = new ArrayList<>();
        if (!Files.isDirectory(inbox)) {
            return new Inbox(
                    List.of(),
                    List.of(new Text("Folder inbox belum ada: " + inbox, "There is no inbox folder yet: " + inbox)));
        }
        for (Source source : sources) {
            PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + source.filePattern());
            for (Path file : list(inbox.resolve(source.code()), notices)) {
                Text obstacle = obstacle(file, inbox.resolve(source.code()), pattern, source);
                if (obstacle == null) {
                    deliveries.add(new Delivery(source.code(), file));
                } else {
                    notices.add(notRead(inbox, file, obstacle));
                }
            }
        }
        strangers(inbox, sources, notices);
        return new Inbox(deliveries, notices);
    }

    /** True when the inbox says that its deliveries are made up for a demonstration. */
    public static boolean isSynthetic(Path inbox) {
        return Files.exists(inbox.resolve(SYNTHETIC_MARK));
    }

    private static void strangers(Path inbox, List<Source> sources, List<Text> notices) {
        Set<String> known = sources.stream().map(Source::code).collect(Collectors.toSet());
        for (Path entry : list(inbox, notices)) {
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry) && !known.contains(name)) {
                Text noSource = new Text("tidak ada sumber bernama " + name, "there is no source " + name);
                list(entry, notices).forEach(file -> notices.add(notRead(inbox, file, noSource)));
            } else if (!Files.isDirectory(entry) && !isNotice(name)) {
                notices.add(notRead(
                        inbox, entry, new Text("taruh di folder sumbernya", "put it into the folder of its source")));
            }
        }
    }

    /** Files at the root that are read by others: the mark of made-up data and acknowledgements of gates. */
    private static boolean isNotice(String name) {
        return name.equals(SYNTHETIC_MARK) || ACKNOWLEDGEMENTS.matcher(name).matches();
    }

    /** Why an entry of a source's folder is no delivery; null when it is one. */
    private static @Nullable Text obstacle(Path file, Path folder, PathMatcher pattern, Source source) {
        if (Files.isSymbolicLink(file) && !leadsInto(folder, file)) {
            return new Text(
                    "tautan yang rusak atau menunjuk ke luar folder sumber; kirim berkasnya sendiri",
                    "a link that is broken or leads out of the folder of its source; send the file itself");
        }
        if (Files.isDirectory(file)) {
            return new Text(
                    "ini folder, bukan berkas; pindahkan isinya satu tingkat ke atas",
                    "it is a folder and not a file; move what is in it one level up");
        }
        if (isUnfinished(file)) {
            return new Text(
                    "namanya menandai berkas sementara; beri nama akhirnya setelah pengiriman selesai",
                    "its name marks a temporary file; give it its final name when the transfer is done");
        }
        if (!Files.isRegularFile(file) || !pattern.matches(file.getFileName())) {
            return new Text(
                    "tidak cocok dengan pola " + source.filePattern(),
                    "does not match the pattern " + source.filePattern());
        }
        if (!Files.isReadable(file)) {
            return new Text(
                    "Terang tidak diberi izin membacanya; operator harus membuka izin baca berkas itu",
                    "Terang has no permission to read it; the operator has to grant it");
        }
        return null;
    }

    /** What a sender's link shows could be any file of this machine, and its first line ends up in a reject report. */
    private static boolean leadsInto(Path folder, Path link) {
        try {
            return link.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException broken) {
            return false;
        }
    }

    /** Transfers in progress and lock files of office programs. */
    private static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$") || name.endsWith(".part") || name.endsWith(".tmp");
    }

    private static Text notRead(Path inbox, Path file, Text reason) {
        String place = "inbox/" + ReadableName.of(inbox.relativize(file).toString());
        return new Text(place + " tidak dibaca: " + reason.id() + ".", place + " was not read: " + reason.en() + ".");
    }

    private static List<Path> list(Path folder, List<Text> notices) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        if (!Files.isReadable(folder)) {
            notices.add(new Text(
                    "Folder " + folder + " tidak dapat dibuka: Terang tidak diberi izin membacanya.",
                    "The folder " + folder + " cannot be opened: Terang has no permission to read it."));
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(
                            Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
