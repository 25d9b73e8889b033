package id.terang.publish.compressed;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How a file may travel. The same content is always the same bytes, as long as the library is the same. */
enum Coding {
    /** Every browser and program. */
    GZIP(".gz") {
        @Override
        byte[] compress(byte[] content) throws IOException {
            ByteArrayOutputStream sink = new ByteArrayOutputStream(content.length / 4 + 64);
            try (OutputStream zip = new GZIPOutputStream(sink)) {
                zip.write(content);
            }
            return sink.toByteArray();
        }

        @Override
        InputStream decompress(InputStream compressed) throws IOException {
            return new GZIPInputStream(compressed);
        }

        @Override
        boolean isAvailable() {
            return true;
        }
    },

    /** Every browser of the last ten years: about a tenth smaller. Needs a native library. */
    BROTLI(".br") {
        @Override
        byte[] compress(byte[] content) throws IOException {
            return Encoder.compress(content, QUALITY);
        }

        @Override
        InputStream decompress(InputStream compressed) throws IOException {
            return new BrotliInputStream(compressed);
        }

        @Override
        boolean isAvailable() {
            return Brotli4jLoader.isAvailable();
        }
    };

    /** Of 11: from 6 on the night takes noticeably longer and the pages are hardly smaller. */
    private static final Encoder.Parameters QUALITY = Encoder.Parameters.create(5);

    private final String suffix;

    Coding(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }

    /** Where the copy of a file lies: beside it, where nginx and Caddy look. */
    Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    abstract byte[] compress(byte[] content) throws IOException;

    abstract InputStream decompress(InputStream compressed) throws IOException;

    abstract boolean isAvailable();

    /** Whether the copy is readable and holds exactly the content of the file. */
    boolean holds(Path copy, byte[] content) throws IOException {
        if (!Files.isRegularFile(copy)) {
            return false;
        }
        try (InputStream plain = decompress(new BufferedInputStream(Files.newInputStream(copy)))) {
            byte[] buffer = new byte[1 << 16];
            int at = 0;
            for (int count = plain.read(buffer); count >= 0; count = plain.read(buffer)) {
                if (count > content.length - at || Arrays.mismatch(buffer, 0, count, content, at, at + count) >= 0) {
                    return false;
                }
                at += count;
            }
            return at == content.length;
        } catch (IOException notWhatItsNameSays) {
            return false;
        }
    }
}
