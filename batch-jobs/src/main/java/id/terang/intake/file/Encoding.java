package id.terang.intake.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the bytes of a text file become characters: as the source declares, unless the file starts with a byte order mark.
 * Bytes that do not decode are an error, never a replacement character.
 *
 * @param markLength bytes of the byte order mark, to be skipped
 */
record Encoding(Charset charset, int markLength) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static Encoding of(Path file, Charset declared) throws IOException {
        byte[] start = Files.newInputStream(file).readNBytes(3);
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(declared, 0);
    }

    Reader open(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        stream.skipNBytes(markLength);
        return new InputStreamReader(
                stream,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Finds the first line that does not decode, and whether another encoding would do. */
    RefusedDelivery refusal(Path file) {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            stream.skipNBytes(markLength);
            ByteArrayOutputStream current = new ByteArrayOutputStream();
            int line = 1;
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                current.write(next);
                if (next == '\n') {
                    if (!decodes(charset, current.toByteArray())) {
                        return refusal(line, decodes(WINDOWS_1252, current.toByteArray()));
                    }
                    current.reset();
                    line++;
                }
            }
            return refusal(line, decodes(WINDOWS_1252, current.toByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private RefusedDelivery refusal(int line, boolean isWindows) {
        String indonesian = "Huruf pada baris " + line + " tidak terbaca sebagai " + charset + ".";
        String english = "Characters on line " + line + " are not " + charset + ".";
        if (isWindows && !charset.equals(WINDOWS_1252)) {
            indonesian +=
                    " Baris itu terbaca sebagai windows-1252 (simpanan Excel lama): simpan ulang sebagai \"CSV UTF-8\","
                            + " atau tulis charset: windows-1252 pada berkas sumber.";
            english += " The line reads as windows-1252 (older Excel): save it again as \"CSV UTF-8\", or write"
                    + " charset: windows-1252 in the source's file.";
        }
        return new RefusedDelivery(RefusedDelivery.Kind.UNREADABLE, indonesian, english);
    }

    private static boolean decodes(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException failure) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int index = 0; index < expected.length; index++) {
            if ((bytes[index] & 0xFF) != expected[index]) {
                return false;
            }
        }
        return true;
    }
}
