package id.terang.intake;

import id.terang.intake.row.TypedRows;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.postgresql.copy.CopyIn;

/**
 * Writes rows in PostgreSQL's binary COPY format: the server parses nothing, and no object is made per row.
 *
 * <p>Columns: delivery, line, the fields of the subject, key, content_hash.
 */
final class CopyRows implements TypedRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int FLUSH_AT = 1 << 16;
    private static final int OWN_COLUMNS = 4;
    private static final int HASH_BYTES = 12;
    private static final int DAYS_TO_2000 = 10_957;
    private static final int NUMERIC_BASE_DIGITS = 4;
    private static final BigInteger NUMERIC_BASE = BigInteger.valueOf(10_000);

    private final CopyIn copy;
    private final int delivery;
    private final int columns;
    private final MessageDigest digest;
    private ByteBuffer buffer = ByteBuffer.allocate(2 * FLUSH_AT);
    private int rowStart;
    private int contentStart;

    CopyRows(CopyIn copy, int delivery, int fields) {
        this.copy = copy;
        this.delivery = delivery;
        this.columns = fields + OWN_COLUMNS;
        this.digest = contentDigest();
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    @Override
    public void begin(int line) {
        rowStart = buffer.position();
        room(Short.BYTES);
        buffer.putShort((short) columns);
        putInteger(delivery);
        putInteger(line);
        contentStart = buffer.position();
    }

    @Override
    public void putNull() {
        room(Integer.BYTES);
        buffer.putInt(-1);
    }

    @Override
    public void putText(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + bytes.length);
        buffer.putInt(bytes.length).put(bytes);
    }

    @Override
    public void putSmallint(int value) {
        room(Integer.BYTES + Short.BYTES);
        buffer.putInt(Short.BYTES).putShort((short) value);
    }

    @Override
    public void putInteger(int value) {
        room(2 * Integer.BYTES);
        buffer.putInt(Integer.BYTES).putInt(value);
    }

    @Override
    public void putDate(long epochDay) {
        putInteger((int) (epochDay - DAYS_TO_2000));
    }

    @Override
    public void putBoolean(boolean value) {
        room(Integer.BYTES + Byte.BYTES);
        buffer.putInt(Byte.BYTES).put((byte) (value ? 1 : 0));
    }

    /** Groups of four decimal digits, most significant first, aligned to the decimal point. */
    @Override
    public void putNumeric(BigDecimal value) {
        int scale = Math.max(value.scale(), 0);
        int fractionGroups = (scale + NUMERIC_BASE_DIGITS - 1) / NUMERIC_BASE_DIGITS;
        BigInteger rest =
                value.abs().movePointRight(fractionGroups * NUMERIC_BASE_DIGITS).toBigIntegerExact();
        short[] groups = new short[64];
        int count = 0;
        for (; rest.signum() > 0; rest = rest.divide(NUMERIC_BASE)) {
            groups[count++] = rest.mod(NUMERIC_BASE).shortValueExact();
        }
        room(Integer.BYTES + (4 + count) * Short.BYTES);
        buffer.putInt((4 + count) * Short.BYTES)
                .putShort((short) count)
                .putShort((short) (count - fractionGroups - 1))
                .putShort((short) (value.signum() < 0 ? 0x4000 : 0))
                .putShort((short) scale);
        for (int index = count - 1; index >= 0; index--) {
            buffer.putShort(groups[index]);
        }
    }

    @Override
    public void abandon() {
        buffer.position(rowStart);
    }

    @Override
    public void end(String key) {
        digest.update(buffer.array(), contentStart, buffer.position() - contentStart);
        String hash = HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        putText(key);
        putText(hash);
        if (buffer.position() >= FLUSH_AT) {
            flush();
        }
    }

    /** Ends the COPY; the rows written. */
    long finish() throws SQLException {
        room(Short.BYTES);
        buffer.putShort((short) -1);
        flush();
        return copy.endCopy();
    }

    /** Gives the COPY up, so that the connection can be used again. */
    void cancel() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void flush() {
        try {
            copy.writeToCopy(buffer.array(), 0, buffer.position());
            buffer.clear();
        } catch (SQLException failure) {
            throw new IllegalStateException("COPY into staging failed", failure);
        }
    }

    private void room(int bytes) {
        if (buffer.remaining() < bytes) {
            byte[] larger = Arrays.copyOf(buffer.array(), 2 * (buffer.capacity() + bytes));
            buffer = ByteBuffer.wrap(larger).position(buffer.position());
        }
    }

    private static MessageDigest contentDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
