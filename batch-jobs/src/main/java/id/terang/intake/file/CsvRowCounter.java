package id.terang.intake.file;

import id.terang.definition.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts records over bytes: line ends outside quotation marks, and a last record without a line end. */
final class CsvRowCounter {

    private static final int CHUNK = 1 << 16;

    /** Where the next byte stands. */
    private enum State {
        ROW_START,
        FIELD_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTES
    }

    private final byte delimiter;
    private State state = State.ROW_START;
    private boolean isAfterReturn;
    private int rows;

    private CsvRowCounter(byte delimiter) {
        this.delimiter = delimiter;
    }

    static int count(Path file, Source source) throws IOException {
        CsvRowCounter counter = new CsvRowCounter((byte) source.delimiter());
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
            stream.mark(4);
            byte[] start = stream.readNBytes(3);
            stream.reset();
            int mark = markLength(start);
            stream.skipNBytes(mark);
            boolean isWide = mark == 2 || source.charset().name().startsWith("UTF-16");
            counter.read(stream, isWide ? 2 : 1);
        }
        return counter.state == State.ROW_START ? counter.rows : counter.rows + 1;
    }

    private static int markLength(byte[] start) {
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return 3;
        }
        if (start.length < 2) {
            return 0;
        }
        boolean isLittleEndian = start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
        boolean isBigEndian = start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        return isLittleEndian || isBigEndian ? 2 : 0;
    }

    /** In UTF-16 one of the two bytes of a control character is zero; the sum is the character, whatever the order. */
    private void read(InputStream stream, int bytesPerUnit) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int length = stream.readNBytes(chunk, 0, CHUNK); length > 0; length = stream.readNBytes(chunk, 0, CHUNK)) {
            if (bytesPerUnit == 1) {
                for (int index = 0; index < length; index++) {
                    unit(chunk[index]);
                }
                continue;
            }
            for (int index = 0; index + 1 < length; index += 2) {
                boolean isControl = chunk[index] == 0 || chunk[index + 1] == 0;
                unit(isControl ? (byte) (chunk[index] + chunk[index + 1]) : (byte) 'x');
            }
        }
    }

    private void unit(byte unit) {
        if (state == State.QUOTED) {
            if (unit == '"') {
                state = State.AFTER_QUOTES;
            }
            return;
        }
        boolean endsReturn = isAfterReturn && unit == '\n';
        isAfterReturn = unit == '\r';
        if (endsReturn) {
            return;
        }
        if (unit == '\n' || unit == '\r') {
            rows++;
            state = State.ROW_START;
        } else if (unit == delimiter) {
            state = State.FIELD_START;
        } else if (unit == '"' && state != State.PLAIN) {
            state = State.QUOTED;
        } else if (state != State.AFTER_QUOTES) {
            state = State.PLAIN;
        }
    }
}
