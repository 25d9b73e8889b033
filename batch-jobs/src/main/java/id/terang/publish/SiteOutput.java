package id.terang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder a web server reads: {@code releases/<id>/} and {@code current}, a symbolic link to one of them. One writer at
 * a time (the run lock); any number of readers, who see one whole release or the next, never a mixture.
 */
public final class SiteOutput {

    private static final String PARTIAL = ".partial";

    private final Path root;
    private final Consumer<PublishPhase> reached;

    public SiteOutput(Path root) {
        this(root, phase -> {});
    }

    /** For tests: told of every phase, in which it may stop the publication. */
    SiteOutput(Path root, Consumer<PublishPhase> reached) {
        this.root = root.toAbsolutePath().normalize();
        this.reached = reached;
    }

    /**
     * Starts a release in a folder aside. What earlier runs left unfinished is removed first.
     *
     * @param release for instance {@code 2026-11-22.1}
     */
    public ReleaseFolder open(String release) throws IOException {
        ReleaseId id = ReleaseId.of(release);
        Files.createDirectories(releases());
        removeUnfinished();
        Path partial = Files.createDirectory(releases().resolve(id + PARTIAL));
        ReleaseFolder folder = new ReleaseFolder(this, id, partial);
        reached(PublishPhase.OPENED);
        return folder;
    }

    /** Name of the release that {@code current} points to; null when nothing was published yet. */
    public @Nullable String current() throws IOException {
        if (!Files.isSymbolicLink(link())) {
            return null;
        }
        return Files.readSymbolicLink(link()).getFileName().toString();
    }

    /** The releases on disk, newest first. */
    public List<PublishedRelease> list() throws IOException {
        String current = current();
        List<PublishedRelease> found = new ArrayList<>();
        for (ReleaseId id : ids()) {
            found.add(
                    PublishedRelease.of(Manifest.read(folder(id)), id.toString().equals(current)));
        }
        return found;
    }

    /** Serves another release from now on. It must be complete; nothing is deleted. */
    public void rollback(String release) throws IOException {
        ReleaseId id = ReleaseId.of(release);
        if (!Files.isDirectory(folder(id))) {
            throw new IllegalArgumentException("No release " + id + " in " + releases() + "; there are " + ids());
        }
        Verification.sizes(folder(id)).orThrow(id.toString());
        switchTo(id);
    }

    /**
     * Deletes releases beyond the newest {@code keep}; never the current one or the one before it.
     *
     * @return the releases deleted, newest first
     */
    public List<String> prune(int keep) throws IOException {
        List<ReleaseId> ids = ids();
        Set<String> needed = needed();
        List<String> deleted = new ArrayList<>();
        for (ReleaseId id : ids.subList(Math.min(keep, ids.size()), ids.size())) {
            if (!needed.contains(id.toString())) {
                // Out of sight in one step: a half-deleted folder never has a release's name.
                Path doomed = releases().resolve(id + PARTIAL);
                Files.move(folder(id), doomed, StandardCopyOption.ATOMIC_MOVE);
                reached(PublishPhase.PRUNE_STARTED);
                Disk.deleteTree(doomed);
                deleted.add(id.toString());
            }
        }
        Disk.sync(releases());
        return deleted;
    }

    /** Points {@code current} at a release by renaming a new link over the old one: there is no moment without it. */
    void switchTo(ReleaseId id) throws IOException {
        Path fresh = root.resolve("current.new");
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, Path.of("releases", id.toString()));
        reached(PublishPhase.LINK_MADE);
        Files.move(fresh, link(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        reached(PublishPhase.SWITCHED);
        Disk.sync(root);
        reached(PublishPhase.SWITCH_SYNCED);
    }

    /** The release served; the newest one when the link is lost or leads nowhere; null when there is none. */
    @Nullable
    ReleaseId served() throws IOException {
        String current = current();
        if (current != null && Files.isDirectory(folder(ReleaseId.of(current)))) {
            return ReleaseId.of(current);
        }
        List<ReleaseId> ids = ids();
        return ids.isEmpty() ? null : ids.getFirst();
    }

    Path releases() {
        return root.resolve("releases");
    }

    Path folder(ReleaseId id) {
        return releases().resolve(id.toString());
    }

    void reached(PublishPhase phase) {
        reached.accept(phase);
    }

    /** The folders of all releases, this one first. */
    List<Path> newestFirst(@Nullable Path first) throws IOException {
        List<Path> folders = new ArrayList<>();
        if (first != null) {
            folders.add(first);
        }
        ids().stream().map(this::folder).filter(folder -> !folder.equals(first)).forEach(folders::add);
        return folders;
    }

    private Path link() {
        Path link = root.resolve("current");
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            throw new IllegalStateException(link + " is not a symbolic link; move it away and run again");
        }
        return link;
    }

    private Set<String> needed() throws IOException {
        Set<String> needed = new HashSet<>();
        ReleaseId served = served();
        if (served != null) {
            needed.add(served.toString());
            Manifest.Link previous = Manifest.read(folder(served)).previous();
            if (previous != null) {
                needed.add(previous.release());
            }
        }
        return needed;
    }

    private List<ReleaseId> ids() throws IOException {
        return names().stream()
                .filter(ReleaseId::isOne)
                .map(ReleaseId::of)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private void removeUnfinished() throws IOException {
        for (String name : names()) {
            if (name.endsWith(PARTIAL)) {
                Disk.deleteTree(releases().resolve(name));
            }
        }
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(releases())) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(releases())) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
