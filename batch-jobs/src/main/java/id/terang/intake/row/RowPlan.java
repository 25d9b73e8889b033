package id.terang.intake.row;

import id.terang.definition.Source;
import id.terang.intake.file.HeaderNames;
import id.terang.intake.file.RowReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How every row of one delivery becomes a row of its staging table. Made once from the header.
 */
public final class RowPlan {

    private static final String KEY = "key";
    private static final String LINE = "@line";

    private final HeaderMatch header;
    private final RowWidth width;
    private final MarkedRows ignored;
    private final MarkedRows kept;
    private final List<Slot> slots;
    private final List<Slot> keys;
    private final String lineKeyPrefix;

    private RowPlan(
            Source source,
            SubjectFields subject,
            HeaderMatch header,
            LocalDate runDate,
            RowReader reader,
            String fileName) {
        this.header = header;
        this.width = new RowWidth(header);
        this.ignored = MarkedRows.of(source.ignored(), header);
        this.kept = MarkedRows.of(source.kept(), header);
        List<Slot> read = new ArrayList<>();
        for (Field field : subject.fields()) {
            read.add(slot(source, field, header, runDate, reader));
        }
        Map<String, Slot> byName = read.stream().collect(Collectors.toMap(slot -> slot.field.name(), slot -> slot));
        this.slots = List.copyOf(read);
        boolean isByLine = source.key().contains(LINE);
        this.keys = isByLine
                ? List.of()
                : source.key().stream()
                        .map(name -> require(byName, name, source))
                        .toList();
        this.lineKeyPrefix = fileName + ":";
    }

    /**
     * Finds the columns in the rows of the header, and tells the reader which to keep.
     *
     * @throws id.terang.intake.file.RefusedDelivery when the header is not the source's
     */
    public static RowPlan of(
            Source source,
            SubjectFields subject,
            List<List<String>> headerRows,
            RowReader reader,
            LocalDate runDate,
            String fileName) {
        HeaderMatch header = HeaderMatch.of(source, HeaderNames.joined(headerRows));
        reader.keep(header.kept(source));
        return new RowPlan(source, subject, header, runDate, reader, fileName);
    }

    /** Header texts that the source does not describe. */
    public List<String> unknownColumns() {
        return header.unknown();
    }

    /** False for a row that the source says is no data. */
    public boolean isData(RowReader reader) {
        return !ignored.anyFits(reader);
    }

    /** False for a row that the source says is somebody else's. A row that is not whole may be anybody's: it is kept, and rejected. */
    public boolean isOwn(RowReader reader) {
        return kept.allFit(reader) || !width.fits(reader);
    }

    /** Puts the current row; false when it was rejected, with all its reasons. */
    public boolean put(RowReader reader, TypedRows rows, Rejections rejections) {
        int line = reader.line();
        if (!width.fits(reader)) {
            rejections.add(
                    line,
                    "",
                    Integer.toString(reader.width()),
                    RejectReason.WRONG_COLUMN_COUNT,
                    Integer.toString(header.width()));
            return false;
        }
        boolean isGood = true;
        rows.begin(line);
        for (Slot slot : slots) {
            isGood &= read(slot, reader, line, rejections);
            if (isGood && !slot.field.name().equals(KEY)) {
                slot.value.writeTo(rows, slot.field.kind());
            }
        }
        if (!isGood) {
            rows.abandon();
            return false;
        }
        rows.end(key(line));
        return true;
    }

    private static boolean read(Slot slot, RowReader reader, int line, Rejections rejections) {
        RejectReason problem = slot.read(reader);
        if (problem == null) {
            return true;
        }
        rejections.add(line, slot.column, slot.value.shown(), problem, slot.value.expected());
        return false;
    }

    private String key(int line) {
        if (keys.isEmpty()) {
            return lineKeyPrefix + line;
        }
        if (keys.size() == 1) {
            return keys.getFirst().canonical();
        }
        StringBuilder key = new StringBuilder();
        for (Slot slot : keys) {
            key.append(key.isEmpty() ? "" : "|").append(slot.canonical());
        }
        return key.toString();
    }

    private static Slot require(Map<String, Slot> slots, String name, Source source) {
        Slot slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("Source " + source.code() + " has an unknown key field: " + name);
        }
        return slot;
    }

    private static Slot slot(Source source, Field field, HeaderMatch header, LocalDate runDate, RowReader reader) {
        Field wanted = source.key().contains(field.name()) ? field.mandatory() : field;
        for (int index = 0; index < header.positions().size(); index++) {
            Source.Column column = source.columns().get(index);
            if (header.positions().get(index) >= 0 && field.name().equals(column.field())) {
                CellParser parser = new CellParser(source, column, wanted, runDate, reader.epochOfSerials());
                return new Slot(wanted, column.name(), header.positions().get(index), null, parser);
            }
        }
        String constant = source.constants().get(field.name());
        Source.Column made = new Source.Column(
                field.name(),
                0,
                field.name(),
                false,
                false,
                Source.Type.TEXT,
                List.of(),
                '.',
                List.of(),
                Map.of(),
                null,
                constant);
        return new Slot(wanted, field.name(), -1, constant, new CellParser(source, made, wanted, runDate, 0));
    }

    /** One field, the column that fills it, and its value in the current row. */
    private static final class Slot {

        private final Field field;
        private final String column;
        private final int position;
        private final CellParser parser;
        private final CellValue value = new CellValue();

        Slot(Field field, String column, int position, @Nullable String constant, CellParser parser) {
            this.field = field;
            this.column = column;
            this.position = position;
            this.parser = parser;
            parser.parse(constant, false, value);
        }

        /** A constant was read once; a column is read for every row. */
        @Nullable
        RejectReason read(RowReader reader) {
            if (position >= 0) {
                parser.parse(reader.text(position), reader.isNumber(position), value);
            }
            return value.problem();
        }

        String canonical() {
            return value.canonical(field.kind());
        }
    }
}
