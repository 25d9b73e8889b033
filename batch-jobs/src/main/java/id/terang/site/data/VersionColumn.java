package id.terang.site.data;

import java.util.List;
import java.util.Locale;

/**
 * A column of the versions of a metric's revised figures, in the order of the file. Like {@link FigureColumn}, only ever added to, and
 * counted by the same {@link FigureColumn#SCHEMA_VERSION}; a name that both have means the same.
 */
public enum VersionColumn implements FileColumn {
    METRIC(FigureColumn.Type.CODE, true),
    OFFICE(FigureColumn.Type.CODE, false),
    AREA(FigureColumn.Type.CODE, false),
    PERIOD(FigureColumn.Type.WORD, true),
    PERIOD_START(FigureColumn.Type.DAY, true),
    PERIOD_END(FigureColumn.Type.DAY, true),
    BREAKDOWN(FigureColumn.Type.CODE, true),
    BREAKDOWN_VALUE(FigureColumn.Type.CODE, true),
    VALUE(FigureColumn.Type.NUMBER, true),
    STATE(FigureColumn.Type.WORD, true),
    NUMERATOR(FigureColumn.Type.NUMBER, false),
    DENOMINATOR(FigureColumn.Type.NUMBER, false),
    BASE(FigureColumn.Type.NUMBER, false),
    MARKS(FigureColumn.Type.WORD, false),
    KNOWN_FROM(FigureColumn.Type.CODE, true),
    KNOWN_TO(FigureColumn.Type.CODE, false);

    /** The columns that together name one version of one figure. */
    public static final List<VersionColumn> KEY =
            List.of(METRIC, OFFICE, AREA, PERIOD, PERIOD_START, BREAKDOWN, BREAKDOWN_VALUE, KNOWN_FROM);

    private final FigureColumn.Type type;
    private final boolean isRequired;

    VersionColumn(FigureColumn.Type type, boolean isRequired) {
        this.type = type;
        this.isRequired = isRequired;
    }

    @Override
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public FigureColumn.Type type() {
        return type;
    }

    @Override
    public boolean isRequired() {
        return isRequired;
    }
}
