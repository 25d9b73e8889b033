package id.terang.site.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A column of the figures for download, in the order of every format: a contract with those who read the files. Columns are only
 * ever added, at the end, together with a higher {@link #SCHEMA_VERSION}.
 */
public enum FigureColumn implements FileColumn {
    METRIC(Type.CODE, true),
    OFFICE(Type.CODE, false),
    AREA(Type.CODE, false),
    PERIOD_START(Type.DAY, true),
    PERIOD_END(Type.DAY, true),
    BREAKDOWN(Type.CODE, true),
    VALUE(Type.NUMBER, false),
    STATE(Type.WORD, true),
    NUMERATOR(Type.NUMBER, false),
    DENOMINATOR(Type.NUMBER, false),
    BASE(Type.NUMBER, false),
    UNIT(Type.WORD, true),
    AS_OF(Type.DAY, true),
    RELEASE(Type.CODE, true),
    BREAKDOWN_VALUE(Type.CODE, true),
    PERIOD(Type.WORD, true),
    LOWER(Type.NUMBER, false),
    UPPER(Type.NUMBER, false),
    BAND(Type.WORD, false),
    MARKS(Type.WORD, false),
    SYNTHETIC(Type.FLAG, true);

    /** Semantic version of the columns, of the JSON and the ZIP of a metric and of the API: a column or field more is a minor change. */
    public static final String SCHEMA_VERSION = "1.3.0";

    /** The columns that together name one figure. */
    public static final List<FigureColumn> KEY =
            List.of(METRIC, OFFICE, AREA, PERIOD, PERIOD_START, BREAKDOWN, BREAKDOWN_VALUE);

    private final Type type;
    private final boolean isRequired;

    FigureColumn(Type type, boolean isRequired) {
        this.type = type;
        this.isRequired = isRequired;
    }

    /** What a cell holds; named as JSON, Table Schema and CSV on the Web name it. */
    public enum Type {
        /** Text that a spreadsheet must not take for a number or a day: 35.20, 1-2. */
        CODE("string", "string"),
        WORD("string", "string"),
        DAY("date", "date"),
        NUMBER("number", "decimal"),
        FLAG("boolean", "boolean");

        private final String tableSchema;
        private final String csvw;

        Type(String tableSchema, String csvw) {
            this.tableSchema = tableSchema;
            this.csvw = csvw;
        }

        public String tableSchema() {
            return tableSchema;
        }

        String csvw() {
            return csvw;
        }
    }

    @Override
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Type type() {
        return type;
    }

    @Override
    public boolean isRequired() {
        return isRequired;
    }

    /** The cell of this column in a row of all columns: here the order is the contract. */
    @SuppressWarnings("EnumOrdinal")
    public String of(String[] cells) {
        return cells[ordinal()];
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(FigureColumn::header).toList();
    }
}
