package id.terang.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the operating system has to be asked for: stable storage, whole trees. */
final class Disk {

    private Disk() {}

    /** Something done to one item of many, all at the same time. */
    interface Work<T> {
        void on(T item) throws IOException;
    }

    /** Waits until the content of a file, or the names in a folder, are on stable storage. */
    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The folder and all folders below it. */
    static List<Path> foldersOf(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isDirectory).toList();
        }
    }

    /** Gives a file a second name; false where the file system cannot. */
    static boolean link(Path file, Path existing) throws IOException {
        try {
            Files.createLink(file, existing);
            return true;
        } catch (FileAlreadyExistsException twice) {
            throw twice;
        } catch (IOException | UnsupportedOperationException cannotLink) {
            return false;
        }
    }

    /** The same, in a folder that need not exist yet; where the file system cannot, a copy. */
    static void linkOrCopy(Path file, Path existing) throws IOException {
        Files.createDirectories(file.getParent());
        if (!link(file, existing)) {
            Files.copy(existing, file);
        }
    }

    /** Does the work on all items and fails with the first failure. */
    static <T> void forAll(List<T> items, Work<T> work) throws IOException {
        try (DiskWork pieces = new DiskWork()) {
            items.forEach(item -> pieces.add(() -> work.on(item)));
            pieces.finish();
        }
    }

    /** Deletes a folder and all below it; symbolic links are deleted, not followed. */
    static void deleteTree(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
