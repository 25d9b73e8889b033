package id.terang.site.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way: buffered, counted and hashed. */
final class MeasuredStream extends OutputStream {

    private final OutputStream target;
    private final MessageDigest digest = digest();
    private long bytes;

    private MeasuredStream(OutputStream target) {
        this.target = target;
    }

    /** The stream to write to is buffered; ask {@link #download} of this one once that is closed. */
    static MeasuredStream of(OutputStream target) {
        return new MeasuredStream(target);
    }

    OutputStream buffered() {
        return new BufferedOutputStream(this, 1 << 16);
    }

    Download download(Download.Format format, String path) {
        return new Download(format, path, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        target.write(content, offset, length);
        digest.update(content, offset, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        target.close();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
