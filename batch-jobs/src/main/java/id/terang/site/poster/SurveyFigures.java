package id.terang.site.poster;

import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a release publishes about one office, as far as a poster asks for it. */
public interface SurveyFigures {

    /** The figure a reader sees first: the last whole period, of the length that is shown first. */
    Optional<Figure> headline(String metric);

    /** All figures of a metric for periods of one length, oldest first. */
    List<Figure> series(String metric, Period.Kind kind);

    /** One figure per value of a breakdown in this period; empty when none is published. */
    Map<String, Figure> breakdown(String metric, String breakdown, Period period);
}
