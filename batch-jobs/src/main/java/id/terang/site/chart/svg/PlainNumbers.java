package id.terang.site.chart.svg;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Document;

/**
 * Coordinates with one decimal. Batik's own contexts share their number formats between threads, which is not safe; this one
 * belongs to one drawing.
 */
final class PlainNumbers extends SVGGeneratorContext {

    PlainNumbers(Document document) {
        super(document);
        SVGGeneratorContext defaults = SVGGeneratorContext.createDefault(document);
        setIDGenerator(defaults.getIDGenerator());
        setExtensionHandler(defaults.getExtensionHandler());
        setImageHandler(defaults.getImageHandler());
        setStyleHandler(defaults.getStyleHandler());
        setErrorHandler(defaults.getErrorHandler());
        decimalFormat = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
