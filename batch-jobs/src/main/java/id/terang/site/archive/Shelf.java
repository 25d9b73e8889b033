package id.terang.site.archive;

import java.io.IOException;

/** Where a release being made keeps its files; paths are relative to it. */
public interface Shelf {

    /** What became of a frozen file. */
    enum Kept {
        SAME,
        CHANGED,
        MISSING
    }

    /** Takes a frozen file over from an earlier release, if it is still exactly this one. */
    Kept keep(FrozenCopy.File file) throws IOException;

    /** A file of this release. */
    byte[] read(String path) throws IOException;

    /** Gives a file of this release a second path. */
    FrozenCopy.File copy(String path, String second) throws IOException;

    /** Adds a file. */
    FrozenCopy.File write(String path, byte[] content) throws IOException;
}
