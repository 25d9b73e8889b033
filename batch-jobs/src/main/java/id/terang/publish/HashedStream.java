package id.terang.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** A stream that says, once it is closed, what went through it. */
final class HashedStream extends FilterOutputStream {

    private final Listener listener;
    private final MessageDigest digest = Sha256.digest();
    private long bytes;
    private boolean closed;

    /** Told once, after the last byte. */
    interface Listener {
        void written(String sha256, long bytes) throws IOException;
    }

    HashedStream(OutputStream target, Listener listener) {
        super(target);
        this.listener = listener;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        out.write(content, offset, length);
        digest.update(content, offset, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            super.close();
            listener.written(Sha256.text(digest.digest()), bytes);
        }
    }
}
