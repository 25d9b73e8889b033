package id.terang.site.data;

/** A column of a file of figures. A name that several files have means the same in all of them. */
public sealed interface FileColumn permits FigureColumn, VersionColumn {

    /** As the header writes it: {@code period_start}. */
    String header();

    FigureColumn.Type type();

    /** True when no row leaves it empty. */
    boolean isRequired();
}
