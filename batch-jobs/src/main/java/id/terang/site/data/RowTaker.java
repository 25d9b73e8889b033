package id.terang.site.data;

import java.io.IOException;

/** Takes the rows of a download one by one, so that one query feeds every format. */
interface RowTaker extends AutoCloseable {

    /** Cells by ordinal of {@link FigureColumn}, empty where there is nothing. */
    void row(String[] cells) throws IOException;

    /** No row follows. */
    @Override
    default void close() throws IOException {}
}
