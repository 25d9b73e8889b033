package id.terang.intake.row;

import id.terang.intake.file.RowReader;

/**
 * Whether a row is whole: as wide as the header, or another width by empty cells alone.
 *
 * <p>Some programs end data lines with one more delimiter than the header, or the header with one more than data lines. How many
 * more, the first data row says for the whole file: a text that holds the delimiter shifts its row just as far, and when the last
 * columns are empty nothing else tells it.
 */
final class RowWidth {

    private static final int UNKNOWN = -1;

    private final HeaderMatch header;
    private int surplus = UNKNOWN;

    RowWidth(HeaderMatch header) {
        this.header = header;
    }

    boolean fits(RowReader reader) {
        int width = reader.width();
        if (width < 0) {
            return true;
        }
        boolean hasNoMore = reader.filled() <= header.width();
        if (surplus == UNKNOWN) {
            surplus = hasNoMore ? Math.max(0, width - header.width()) : 0;
        }
        return width > header.width() ? hasNoMore && width == header.width() + surplus : width >= header.named();
    }
}
