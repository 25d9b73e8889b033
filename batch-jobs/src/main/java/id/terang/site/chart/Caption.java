package id.terang.site.chart;

import java.util.regex.Pattern;

/**
 * The name a chart carries for people who do not see it.
 *
 * @param id unique on its page, {@code [a-z][a-z0-9-]*}; the ids inside the drawing start with it
 * @param title what is shown: metric, office or area, period
 * @param description the finding in one or two sentences, with its numbers
 */
public record Caption(String id, String title, String description) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    public Caption {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Chart id '" + id + "' must match " + ID);
        }
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("Chart '" + id + "' needs a title and a description");
        }
    }
}
