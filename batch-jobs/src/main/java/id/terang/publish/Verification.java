package id.terang.publish;

import id.terang.publish.compressed.CompressedCopies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found when a release folder was compared with its manifest.
 *
 * @param problems by path; empty when the folder is complete and unchanged
 */
record Verification(ConcurrentSkipListMap<String, String> problems) {

    /** Reads every file again and compares SHA-256; also finds files that the manifest does not name. */
    static Verification contents(Path folder) throws IOException {
        Verification verification = new Verification(new ConcurrentSkipListMap<>());
        List<Manifest.Entry> files = Manifest.read(folder).files();
        Disk.forAll(files, entry -> verification.compare(folder, entry, true));
        verification.findStrangers(folder, files);
        return verification;
    }

    /** Only presence and size of every file: milliseconds, for a switch under a reader's eyes. */
    static Verification sizes(Path folder) throws IOException {
        Verification verification = new Verification(new ConcurrentSkipListMap<>());
        for (Manifest.Entry entry : Manifest.read(folder).files()) {
            verification.compare(folder, entry, false);
        }
        return verification;
    }

    void orThrow(String release) {
        if (!problems.isEmpty()) {
            Collection<String> found = problems.values();
            throw new BrokenRelease(release, List.copyOf(found));
        }
    }

    private void compare(Path folder, Manifest.Entry entry, boolean readContent) throws IOException {
        Path file = folder.resolve(entry.path());
        // A link could lead out of the release: web servers would follow it.
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.put(entry.path(), entry.path() + " is missing");
            return;
        }
        boolean isAsWritten = Files.size(file) == entry.bytes()
                && (!readContent || Sha256.of(file).equals(entry.sha256()));
        if (!isAsWritten) {
            problems.put(entry.path(), entry.path() + " has other content than the manifest says");
        }
    }

    private void findStrangers(Path folder, List<Manifest.Entry> files) throws IOException {
        Set<String> known = files.stream().map(Manifest.Entry::path).collect(Collectors.toSet());
        known.add(Manifest.NAME);
        Function<Path, String> relative =
                file -> folder.relativize(file).toString().replace('\\', '/');
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(relative)
                    .filter(path -> !known.contains(path) && !known.contains(CompressedCopies.original(path)))
                    .forEach(path -> problems.put(path, path + " is not in the manifest"));
        }
    }
}
