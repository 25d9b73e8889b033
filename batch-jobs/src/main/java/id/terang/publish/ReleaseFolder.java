package id.terang.publish;

import id.terang.publish.compressed.CompressedCopies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A release while it is made: {@code releases/<id>.partial}. Files may be written by several threads. In this order:
 * {@link #write} every file, {@link #seal}, check {@link #path()} while it is made to {@link #settle}, {@link #publish}. Closing
 * an unpublished folder deletes it.
 */
public final class ReleaseFolder implements AutoCloseable {

    /** Files that pages link by content hash; those of the release before stay for readers who have its pages open. */
    static final String ASSETS = "aset/";

    private final SiteOutput site;
    private final ReleaseId id;
    private final Path partial;
    /** The release whose files may be linked: this very release when the night runs again, else the one served. */
    private final @Nullable Path known;

    private final Manifest.@Nullable Link previous;
    private final Map<String, Manifest.Entry> knownFiles = new HashMap<>();
    private final Map<String, Manifest.Entry> files = new ConcurrentSkipListMap<>();
    private final CompressedCopies copies = new CompressedCopies();
    private final DiskWork storing = new DiskWork();
    private boolean settled;

    ReleaseFolder(SiteOutput site, ReleaseId id, Path partial) throws IOException {
        this.site = site;
        this.id = id;
        this.partial = partial;
        ReleaseId served = site.served();
        if (Files.isDirectory(site.folder(id))) {
            known = site.folder(id);
            previous = Manifest.read(known).previous();
        } else if (served != null) {
            known = site.folder(served);
            previous = new Manifest.Link(served.toString(), Sha256.of(known.resolve(Manifest.NAME)));
        } else {
            known = null;
            previous = null;
        }
        if (known != null) {
            Manifest.read(known).files().forEach(entry -> knownFiles.put(entry.path(), entry));
        }
    }

    /** Where the files lie until they are published, for the checks. */
    public Path path() {
        return partial;
    }

    /** The release before, or this one when the night runs again; null for the first of a site. */
    public @Nullable Path before() {
        return known;
    }

    /** What stands in it, by path. */
    public Map<String, Manifest.Entry> filesBefore() {
        return Map.copyOf(knownFiles);
    }

    /** What became of a file that must never change. */
    public enum Kept {
        SAME,
        CHANGED,
        MISSING
    }

    /**
     * Takes a file over from the release before, or from any other on disk that still has it, when it is exactly this one.
     *
     * @return CHANGED when the release before has it with other content, whatever the others have
     */
    public Kept keep(String path, String sha256, long bytes) throws IOException {
        for (Path release : site.newestFirst(known)) {
            Path file = release.resolve(ReleasePath.checked(path));
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                if (!Sha256.of(file).equals(sha256)) {
                    return Kept.CHANGED;
                }
                Manifest.Entry entry = new Manifest.Entry(path, sha256, bytes, false);
                register(entry);
                Disk.linkOrCopy(partial.resolve(path), file);
                store(entry);
                return Kept.SAME;
            }
        }
        return Kept.MISSING;
    }

    /** Gives a finished file of this release a second path. */
    public Manifest.Entry copy(String path, String second) throws IOException {
        Manifest.Entry original = files.get(path);
        if (original == null) {
            throw new IllegalArgumentException("Not written in release " + id + ": '" + path + "'");
        }
        Manifest.Entry entry =
                new Manifest.Entry(ReleasePath.checked(second), original.sha256(), original.bytes(), false);
        register(entry);
        Disk.linkOrCopy(partial.resolve(second), partial.resolve(path));
        store(entry);
        return entry;
    }

    /** Adds a text file; see {@link #write(String, byte[])}. */
    public void write(String path, String content) throws IOException {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds a file. Content that the release before has under the same path is linked, not stored again.
     *
     * @param path below the release, {@code /} between segments of {@code [a-z0-9._-]}; a path is written once
     */
    public Manifest.Entry write(String path, byte[] content) throws IOException {
        Manifest.Entry entry = new Manifest.Entry(ReleasePath.checked(path), Sha256.of(content), content.length, false);
        add(entry, content);
        return entry;
    }

    /**
     * Adds a file too large to be held in memory; it belongs to the release when the stream is closed.
     *
     * @param path as in {@link #write(String, byte[])}
     */
    public OutputStream create(String path) throws IOException {
        Path file = partial.resolve(ReleasePath.checked(path));
        Files.createDirectories(file.getParent());
        OutputStream stream = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
        return new HashedStream(
                stream, (sha256, bytes) -> addLarge(new Manifest.Entry(path, sha256, bytes, false), file));
    }

    private void addLarge(Manifest.Entry entry, Path file) throws IOException {
        register(entry);
        Path before = known == null ? file : known.resolve(entry.path());
        if (hasSameHash(entry) && Files.isRegularFile(before) && Files.mismatch(file, before) == -1) {
            Path aside = file.resolveSibling(file.getFileName() + ".linked");
            if (Disk.link(aside, before)) {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                // Renaming one link of a file over another link of it does nothing; remove the name aside.
                Files.deleteIfExists(aside);
            }
        }
        store(entry);
    }

    /** Whether the release before has exactly this content under this path. */
    private boolean isKnown(Manifest.Entry entry, byte[] content) throws IOException {
        if (known == null || !hasSameHash(entry)) {
            return false;
        }
        // The file itself, not what its manifest says: a damaged file is stored anew instead of passed on.
        Path file = known.resolve(entry.path());
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
    }

    private boolean hasSameHash(Manifest.Entry entry) {
        Manifest.Entry before = knownFiles.get(entry.path());
        return before != null && before.sha256().equals(entry.sha256());
    }

    private void register(Manifest.Entry entry) {
        if (entry.path().equals(Manifest.NAME) || files.putIfAbsent(entry.path(), entry) != null) {
            throw new IllegalArgumentException("Written twice in release " + id + ": '" + entry.path() + "'");
        }
    }

    private void add(Manifest.Entry entry, byte[] content) throws IOException {
        register(entry);
        Path file = partial.resolve(entry.path());
        Files.createDirectories(file.getParent());
        if (known == null || !isKnown(entry, content) || !Disk.link(file, known.resolve(entry.path()))) {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        }
        store(entry);
    }

    /**
     * Brings a finished file to stable storage, with its compressed copies, while other files are still made. What only differs
     * in how it travels is no content: the copies stand in no manifest.
     */
    private void store(Manifest.Entry entry) {
        site.reached(PublishPhase.FILE_WRITTEN);
        storing.add(() -> {
            Path file = partial.resolve(entry.path());
            Disk.sync(file);
            if (CompressedCopies.isWanted(entry.path(), entry.bytes())) {
                Path before = known != null && hasSameHash(entry) ? known.resolve(entry.path()) : null;
                for (Path copy : copies.make(file, before)) {
                    Disk.sync(copy);
                }
            }
        });
    }

    /**
     * Completes the release: assets of the release before, every file on stable storage, {@code manifest.json}.
     *
     * @param night what the night says about itself, deliveries and their reconciliation included
     */
    public Manifest seal(JsonNode night) throws IOException {
        carryAssets();
        storing.finish();
        storing.close();
        Manifest manifest = new Manifest(id.toString(), previous, night, List.copyOf(files.values()));
        Files.write(partial.resolve(Manifest.NAME), manifest.toBytes(), StandardOpenOption.CREATE_NEW);
        site.reached(PublishPhase.MANIFEST_WRITTEN);
        return manifest;
    }

    /** Brings a sealed release to stable storage with all its names, reads every file again and compares it with the manifest. */
    public void settle() throws IOException {
        Disk.sync(partial.resolve(Manifest.NAME));
        Disk.forAll(Disk.foldersOf(partial), Disk::sync);
        site.reached(PublishPhase.SYNCED);
        Verification.contents(partial).orThrow(id.toString());
        site.reached(PublishPhase.VERIFIED);
        settled = true;
    }

    /** A page of the release before may be open in a browser that has not asked for its style sheet yet. */
    private void carryAssets() throws IOException {
        boolean isRunAgain = known != null && known.equals(site.folder(id));
        for (Manifest.Entry entry : List.copyOf(knownFiles.values())) {
            boolean isWanted = entry.path().startsWith(ASSETS) && entry.carried() == isRunAgain;
            if (known == null || !isWanted || files.containsKey(entry.path())) {
                continue;
            }
            Path file = known.resolve(entry.path());
            if (Files.isRegularFile(file) && Sha256.of(file).equals(entry.sha256())) {
                add(new Manifest.Entry(entry.path(), entry.sha256(), entry.bytes(), true), Files.readAllBytes(file));
            }
        }
    }

    /**
     * Gives the folder its name and serves it. When the release exists already with identical content, that one is kept.
     *
     * @throws ReleaseConflict when the release exists with other content
     */
    public void publish() throws IOException {
        if (!settled) {
            throw new IllegalStateException("Release " + id + " is not settled");
        }
        Path target = site.folder(id);
        if (Files.isDirectory(target)) {
            keepExisting(target);
        } else {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        }
        Disk.sync(site.releases());
        site.reached(PublishPhase.RENAMED);
        site.switchTo(id);
    }

    private void keepExisting(Path existing) throws IOException {
        byte[] ours = Files.readAllBytes(partial.resolve(Manifest.NAME));
        if (!Arrays.equals(ours, Files.readAllBytes(existing.resolve(Manifest.NAME)))) {
            throw new ReleaseConflict(id, Manifest.read(existing), Manifest.read(partial));
        }
        for (String path : Verification.contents(existing).problems().keySet()) {
            if (files.containsKey(path)) {
                Files.createDirectories(existing.resolve(path).getParent());
                Files.move(partial.resolve(path), existing.resolve(path), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        for (String path : files.keySet()) {
            CompressedCopies.move(partial.resolve(path), existing.resolve(path));
        }
        Disk.deleteTree(partial);
    }

    /** Deletes the folder unless it was published. */
    @Override
    public void close() throws IOException {
        storing.close();
        if (Files.isDirectory(partial)) {
            Disk.deleteTree(partial);
        }
    }
}
