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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies in the inbox: {@code inbox/<source>/<file>}.
 *
 * @param deliveries files of a source, by order of the sources, then by name
 * @param notices files that belong to no source, so that nothing is lost in silence
 */
public record Inbox(List<Delivery> deliveries, List<Text> notices) {

    /** A file of this name at the root marks every delivery of the inbox as made up. */
    public static final String SYNTHETIC_MARK = "SIMULASI.txt";

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
            for (Path file : list(inbox.resolve(source.code()))) {
                if (Files.isRegularFile(file) && !isUnfinished(file) && pattern.matches(file.getFileName())) {
                    deliveries.add(new Delivery(source.code(), file));
                } else {
                    notices.add(notRead(
                            inbox,
                            file,
                            "tidak cocok dengan pola " + source.filePattern(),
                            "does not match the pattern " + source.filePattern()));
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
        for (Path entry : list(inbox)) {
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry) && !known.contains(name)) {
                for (Path file : list(entry)) {
                    notices.add(notRead(inbox, file, "tidak ada sumber bernama " + name, "there is no source " + name));
                }
            } else if (!Files.isDirectory(entry) && !name.equals(SYNTHETIC_MARK)) {
                notices.add(notRead(inbox, entry, "taruh di folder sumbernya", "put it into the folder of its source"));
            }
        }
    }

    /** Transfers in progress and lock files of office programs. */
    private static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$") || name.endsWith(".part") || name.endsWith(".tmp");
    }

    private static Text notRead(Path inbox, Path file, String indonesian, String english) {
        String place = "inbox/" + inbox.relativize(file);
        return new Text(place + " tidak dibaca: " + indonesian + ".", place + " was not read: " + english + ".");
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
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
