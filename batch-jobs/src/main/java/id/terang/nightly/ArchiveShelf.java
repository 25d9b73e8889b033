package id.terang.nightly;

import id.terang.publish.Manifest;
import id.terang.publish.ReleaseFolder;
import id.terang.site.archive.FrozenCopy;
import id.terang.site.archive.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The release being made, as the archive sees it. */
record ArchiveShelf(ReleaseFolder folder) implements Shelf {

    @Override
    public Kept keep(FrozenCopy.File file) throws IOException {
        return switch (folder.keep(file.path(), file.sha256(), file.bytes())) {
            case SAME -> Kept.SAME;
            case CHANGED -> Kept.CHANGED;
            case MISSING -> Kept.MISSING;
        };
    }

    @Override
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(folder.path().resolve(path));
    }

    @Override
    public FrozenCopy.File copy(String path, String second) throws IOException {
        return file(folder.copy(path, second));
    }

    @Override
    public FrozenCopy.File write(String path, byte[] content) throws IOException {
        return file(folder.write(path, content));
    }

    /** What the release before has. */
    List<FrozenCopy.File> before() {
        return folder.filesBefore().values().stream().map(ArchiveShelf::file).toList();
    }

    private static FrozenCopy.File file(Manifest.Entry entry) {
        return new FrozenCopy.File(entry.path(), entry.bytes(), entry.sha256());
    }
}
