package id.terang.site.data;

import id.terang.site.data.FigureColumn.Type;
import java.util.List;
import java.util.Locale;

/**
 * A column of the versions of a metric's revised figures, in the order of the file. Like {@link FigureColumn}, only ever added to, and
 * counted by the same {@link FigureColumn#SCHEMA_VERSION}; a name that both have means the same.
 */
public enum VersionColumn {
    METRIC(Type.CODE, true),
    OFFICE(Type.CODE, false),
    AREA(Type.CODE, false),
    PERIOD(Type.WORD, true),
    PERIOD_START(Type.DAY, true),
    PERIOD_END(Type.DAY, true),
    BREAKDOWN(Type.CODE, true),
    BREAKDOWN_VALUE(Type.CODE, true),
    VALUE(Type.NUMBER, true),
    STATE(Type.WORD, true),
    NUMERATOR(Type.NUMBER, false),
    DENOMINATOR(Type.NUMBER, false),
    BASE(Type.NUMBER, false),
    MARKS(Type.WORD, false),
    KNOWN_FROM(Type.CODE, true),
    KNOWN_TO(Type.CODE, false);

    /** The columns that together name one version of one figure. */
    public static final List<VersionColumn> KEY =
            List.of(METRIC, OFFICE, AREA, PERIOD, PERIOD_START, BREAKDOWN, BREAKDOWN_VALUE, KNOWN_FROM);

    private final Type type;
    private final boolean isRequired;

    VersionColumn(Type type, boolean isRequired) {
        this.type = type;
        this.isRequired = isRequired;
    }

    /** As the header writes it: {@code known_from}. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Type type() {
        return type;
    }

    /** True when no row leaves it empty. */
    public boolean isRequired() {
        return isRequired;
    }
}
