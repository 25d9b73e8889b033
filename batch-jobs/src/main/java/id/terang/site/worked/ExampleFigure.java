package id.terang.site.worked;

import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import id.terang.site.source.PlaceFigures;

/**
 * A published figure that an example works out.
 *
 * @param code of the office it speaks of; {@code *} for all together
 * @param place the same in words
 * @param figures everything published about that office
 */
record ExampleFigure(Figure figure, Value.Published value, String code, String place, PlaceFigures figures) {}
