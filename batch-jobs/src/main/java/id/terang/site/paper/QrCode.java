package id.terang.site.paper;

import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import org.jspecify.annotations.Nullable;

/**
 * A QR code (ISO/IEC 18004, error correction M) as one path of an SVG; the same address always gives the same path.
 *
 * @param address what a phone opens, beginning with {@code https://} or {@code http://}
 * @param size modules of a side, the quiet zone of four on each side included
 * @param path one rectangle per run of dark modules in a row
 */
public record QrCode(String address, int size, String path) {

    private static final int QUIET = 4;

    /** Any of the eight can be read; looking for the prettiest takes as long as the rest of a page. */
    private static final int MASK = 2;

    /** Null while the portal does not know its own address: a code must not lead to nowhere. */
    public static @Nullable QrCode of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeSegments(
                QrSegment.makeSegments(address),
                Ecc.MEDIUM,
                io.nayuki.qrcodegen.QrCode.MIN_VERSION,
                io.nayuki.qrcodegen.QrCode.MAX_VERSION,
                MASK,
                true);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                int length = darkFrom(code, column, row);
                if (length > 0) {
                    path.append('M').append(column + QUIET).append(' ').append(row + QUIET);
                    path.append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                    column += length;
                }
            }
        }
        return new QrCode(address, code.size + 2 * QUIET, path.toString());
    }

    /** How many dark modules follow each other; what lies outside is light. */
    private static int darkFrom(io.nayuki.qrcodegen.QrCode code, int column, int row) {
        int length = 0;
        while (code.getModule(column + length, row)) {
            length++;
        }
        return length;
    }
}
