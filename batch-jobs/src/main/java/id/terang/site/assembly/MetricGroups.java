package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.Subject;
import id.terang.definition.register.Theme;
import id.terang.site.page.MetricsPage;
import id.terang.site.part.MetricDefinition;
import id.terang.site.render.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All metrics as readers look for them: by subject, and those of registers by the theme that shows them. Registers are one subject to
 * the portal; to a reader they are ten.
 */
final class MetricGroups {

    private final List<Group> groups = new ArrayList<>();

    /**
     * Metrics under one heading.
     *
     * @param id anchor
     */
    record Group(String id, String heading, List<Metric> metrics) {}

    MetricGroups(Wording words, Definitions definitions) {
        Map<String, String> themes = new HashMap<>();
        for (Theme theme : definitions.registers().themes()) {
            theme.metrics().forEach(metric -> themes.putIfAbsent(metric, theme.code()));
        }
        for (Subject subject : Subject.values()) {
            Predicate<Metric> isOfSubject = metric -> metric.subject() == subject;
            if (subject == Subject.ENTRY) {
                for (Theme theme : definitions.registers().themes()) {
                    add(
                            "tema-" + theme.code(),
                            theme.label().in(words.language()),
                            definitions,
                            isOfSubject.and(metric -> theme.code().equals(themes.get(metric.code()))));
                }
            }
            String code = subject.name().toLowerCase(Locale.ROOT);
            add(
                    code,
                    words.texts().get("subject." + code),
                    definitions,
                    isOfSubject.and(metric -> subject != Subject.ENTRY || !themes.containsKey(metric.code())));
        }
    }

    private void add(String id, String heading, Definitions definitions, Predicate<Metric> isShown) {
        List<Metric> metrics = definitions.metrics().stream().filter(isShown).toList();
        if (!metrics.isEmpty()) {
            groups.add(new Group(id, heading, metrics));
        }
    }

    List<Group> all() {
        return List.copyOf(groups);
    }

    /** The same in words. */
    List<MetricsPage.Group> defined(Wording words) {
        return groups.stream()
                .map(group -> new MetricsPage.Group(
                        group.id(),
                        group.heading(),
                        group.metrics().stream()
                                .map(metric -> MetricDefinition.of(metric, words.language()))
                                .toList()))
                .toList();
    }
}
