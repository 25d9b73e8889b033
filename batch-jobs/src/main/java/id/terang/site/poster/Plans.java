package id.terang.site.poster;

import id.terang.site.part.FigureTable.Cell;

/** What an office plans to improve in an element of its survey. */
@FunctionalInterface
public interface Plans {

    /** The newest plan with its state; the symbol for "not sent" when the office sent none for the element. */
    Cell of(String office, String element);
}
