package id.terang.site.page;

import id.terang.site.part.MetricDefinition;
import id.terang.site.shell.Shell;
import java.util.List;

/** All metrics, by subject, definition first. */
public record MetricsPage(Shell shell, List<Group> groups) implements PageModel {

    /**
     * The metrics of one subject.
     *
     * @param id anchor
     */
    public record Group(String id, String heading, List<MetricDefinition> metrics) {}
}
