package id.terang.intake.file;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.terang.definition.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a delimited text file. */
final class CsvRowReader implements RowReader {

    private static final int LONGEST_FIELD = 4 * 1024 * 1024;

    private final Path file;
    private final Encoding encoding;
    private final CsvFields fields = new CsvFields();
    private final CsvReader<CsvFields> reader;
    private final Iterator<CsvFields> records;
    private int row;

    /**
     * One quotation mark that is not doubled, in the middle of somebody's text, must cost one row and not the file: hence
     * the tolerance that FastCSV wants to take away. Fields that shift by it are found by the count of columns.
     */
    @SuppressWarnings("removal")
    private CsvRowReader(Path file, Source source) throws IOException {
        this.file = file;
        this.encoding = Encoding.of(file, source.charset());
        this.reader = CsvReader.builder()
                .fieldSeparator(source.delimiter())
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .build(fields, encoding.open(file));
        this.records = reader.iterator();
    }

    static CsvRowReader open(Path file, Source source) throws IOException {
        return new CsvRowReader(file, source);
    }

    @Override
    public boolean next() {
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
            row++;
            return true;
        } catch (CsvParseException failure) {
            throw String.valueOf(failure.getMessage()).startsWith("Unclosed") ? unclosed() : endless();
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof CharacterCodingException) {
                throw encoding.refusal(file);
            }
            throw failure;
        }
    }

    private RefusedDelivery unclosed() {
        return new RefusedDelivery(
                RefusedDelivery.Kind.UNREADABLE,
                "Tanda kutip (\") yang dibuka pada baris " + fields.line()
                        + " tidak pernah ditutup, sehingga sisa berkas tidak terbaca. Perbaiki baris itu lalu kirim ulang.",
                "The quotation mark (\") opened on line " + fields.line()
                        + " is never closed, so the rest of the file cannot be read. Correct that line and send again.");
    }

    private RefusedDelivery endless() {
        return new RefusedDelivery(
                RefusedDelivery.Kind.UNREADABLE,
                "Satu isian pada baris " + fields.line()
                        + " atau sesudahnya lebih panjang dari 4 juta huruf; biasanya tanda"
                        + " kutip (\") di sana tidak ditutup, atau berkas bukan tabel. Perbaiki baris itu lalu kirim ulang.",
                "A field on line " + fields.line()
                        + " or after it is longer than 4 million characters; usually a quotation"
                        + " mark (\") there is not closed, or the file is no table. Correct that line and send again.");
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public int line() {
        return (int) fields.line();
    }

    @Override
    public boolean isBlank() {
        return fields.filled() == 0;
    }

    @Override
    public int width() {
        return fields.count();
    }

    @Override
    public int filled() {
        return fields.filled();
    }

    @Override
    public @Nullable String text(int column) {
        return fields.value(column);
    }

    @Override
    public boolean isNumber(int column) {
        return false;
    }

    @Override
    public List<String> cells() {
        return fields.all();
    }

    @Override
    public void keep(boolean[] columns) {
        fields.keep(columns);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
