package id.terang.definition;

import id.terang.definition.register.Register;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A system the portal receives from: how its export is read, column by column. One YAML file in config/sources.
 *
 * @param code also the folder below the inbox: {@code inbox/<code>/}
 * @param register whose entries it sends; null unless the subject is {@link Subject#ENTRY}
 * @param filePattern glob on the file name
 * @param layout {@code wide}: one row is one fact; {@code long}: rows that share a key are one fact
 * @param format the usual form of its files
 * @param delimiter for csv
 * @param sheet for xlsx: name or 1-based number of the sheet
 * @param headerRow 1-based row in which the column names start; rows above it are counted as header
 * @param headerRows rows over which the column names go; more than one where cells are merged above them
 * @param ignored rows below the header that are no data, such as totals; counted as header
 * @param kept rows that belong to the sender, where the export holds those of others too: rows that any one of the marks does
 *     not name are counted as other people's and read past; empty: every row
 * @param rejectedLimitPercent share of rejected rows above which the whole delivery is refused
 * @param key fields that identify a fact within the source; {@code @line} when the export has no identifier
 * @param constants fields that the export does not carry, with their value
 * @param freshnessWarnHours age of the newest event after which the night warns
 * @param freshnessHoldHours age after which the night is held
 * @param firstBy day by which the source must have delivered for the first time, else the night is held; null: a source
 *     that has never delivered is only warned of
 * @param weightMode for surveys: how the sender computes its own index: exact (1/9), 0.11 or 0.111
 * @param isWhole for registers: true when a file says all there is of every office it names, so that what it no longer has ends
 * @param takesUndated for complaints: true when resolved ones without a day of answer or closing are taken; they have no duration
 */
public record Source(
        String code,
        Subject subject,
        @Nullable Register register,
        Text label,
        Text owner,
        String filePattern,
        Format format,
        Layout layout,
        char delimiter,
        Charset charset,
        String sheet,
        int headerRow,
        int headerRows,
        List<RowMark> ignored,
        List<RowMark> kept,
        int rejectedLimitPercent,
        ZoneId zone,
        List<String> key,
        List<Column> columns,
        Map<String, String> constants,
        int freshnessWarnHours,
        int freshnessHoldHours,
        @Nullable LocalDate firstBy,
        @Nullable String weightMode,
        boolean isWhole,
        boolean takesUndated) {

    /** File formats that intake reads. */
    public enum Format {
        CSV,
        XLSX;

        /** How the names of its files end, without the dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How facts lie in rows. */
    public enum Layout {
        WIDE,
        LONG
    }

    /** How the text of a column becomes a value. */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        DATE,
        DATE_TIME,
        BOOLEAN
    }

    /** Whether its files may have this form: the usual one, and another that its file pattern names, {@code *.{csv,xlsx}}. */
    public boolean takes(Format form) {
        return form == format || filePattern.toLowerCase(Locale.ROOT).contains(form.ending());
    }

    /** The same source for a file of this name: where it takes several forms, the ending says which one it is. */
    public Source of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(Format.values())
                .filter(form -> name.endsWith(form.ending()) && takes(form))
                .findFirst()
                .map(this::as)
                .orElse(this);
    }

    private Source as(Format form) {
        return new Source(
                code,
                subject,
                register,
                label,
                owner,
                filePattern,
                form,
                layout,
                delimiter,
                charset,
                sheet,
                headerRow,
                headerRows,
                ignored,
                kept,
                rejectedLimitPercent,
                zone,
                key,
                columns,
                constants,
                freshnessWarnHours,
                freshnessHoldHours,
                firstBy,
                weightMode,
                isWhole,
                takesUndated);
    }

    /** The last row of the column names. */
    public int lastHeaderRow() {
        return headerRow + headerRows - 1;
    }

    /**
     * Rows known by one cell.
     *
     * @param column header text
     * @param values texts of the cell; one that ends with {@code *} is the start of a text, an empty one an empty cell
     */
    public record RowMark(String column, List<String> values) {}

    /**
     * One column of the export.
     *
     * @param name header text, compared without regard to case and surrounding blanks
     * @param occurrence which of several columns of that name, from 1; 0 when the name stands once
     * @param field field of the subject it fills; null when the column is dropped
     * @param isPrivate true for personal data: dropped at the reader, blanked in reject reports
     * @param required true when a row without a value is rejected
     * @param formats date patterns, tried in order; empty for ISO
     * @param decimalSeparator for numbers; the other of point and comma groups thousands
     * @param units texts before or after a number that are not part of it
     * @param values value map: text in the export → code; empty when the text is taken as it is
     * @param otherValue code for texts that the map does not list; null when such a row is rejected
     * @param defaultValue code or value for an empty cell; null when it stays empty
     */
    public record Column(
            String name,
            int occurrence,
            @Nullable String field,
            boolean isPrivate,
            boolean required,
            Type type,
            List<String> formats,
            char decimalSeparator,
            List<String> units,
            Map<String, String> values,
            @Nullable String otherValue,
            @Nullable String defaultValue) {}
}
