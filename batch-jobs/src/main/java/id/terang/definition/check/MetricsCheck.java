package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.known.KnownMeasure;
import id.terang.definition.place.OfficeType;
import id.terang.definition.problem.Problems;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that metrics rest on measures that are counted by breakdowns that exist. */
final class MetricsCheck {

    private static final Set<Statistic> FROM_DAYS = EnumSet.of(
            Statistic.MEDIAN, Statistic.MEAN, Statistic.P90, Statistic.SURVIVAL_MEDIAN, Statistic.SURVIVAL_P90);

    private static final Set<String> LEVELS =
            Stream.of(OfficeType.values()).map(OfficeType::level).collect(Collectors.toCollection(TreeSet::new));
    /** Files beside those of the metrics in {@code /data/}. */
    private static final Set<String> TAKEN = Set.of("index", "datapackage", "table-schema", "sdi-indikator");

    private static final int LONGEST_SETTLING = 366;

    private static final Pattern MONEY =
            Pattern.compile("\\b(rp|rupiah|idr|usd|dollars?|money|uang)\\b", Pattern.CASE_INSENSITIVE);

    private final Map<String, KnownMeasure> measures;
    private final Set<String> breakdowns;
    private final Problems problems;

    private MetricsCheck(Definitions definitions, Problems problems) {
        this.measures = KnownMeasure.all(definitions.registers());
        this.breakdowns = definitions.vocabulary().names().keySet();
        this.problems = problems;
    }

    static void check(Definitions definitions, Problems problems) {
        MetricsCheck check = new MetricsCheck(definitions, problems);
        definitions.metrics().forEach(check::metric);
        Map<String, Metric> metrics = definitions.metrics().stream()
                .collect(Collectors.toMap(Metric::code, metric -> metric, (one, other) -> one));
        definitions.metrics().forEach(metric -> check.settling(metric, metrics));
    }

    private void metric(Metric metric) {
        String where = "config/metrics/" + metric.code() + ".yaml";
        if (TAKEN.contains(metric.code())) {
            problems.add(
                    where + " code",
                    "is the name of another file in /data/; expected any code but " + new TreeSet<>(TAKEN));
        }
        numerator(where, metric);
        money(where, metric);
        stock(where, metric);
        List<LocalDate> breaks =
                metric.breaks().stream().map(Metric.Break::from).toList();
        if (!breaks.equals(breaks.stream().sorted().distinct().toList())) {
            problems.add(where + " breaks", "are from " + breaks + "; expected the oldest first, each once");
        }
        List<LocalDate> targets =
                metric.targets().stream().map(Metric.Target::from).toList();
        if (!targets.equals(targets.stream().sorted().distinct().toList())) {
            problems.add(where + " targets", "hold from " + targets + "; expected the oldest first, each once");
        }
        if (metric.decimals() < 0
                || metric.minimumBase() < 0
                || metric.multiplier().signum() <= 0) {
            problems.add(where, "has negative decimals or minimum-base, or a multiplier that is not positive");
        }
        for (String breakdown : metric.breakdowns()) {
            if (!breakdowns.contains(breakdown)) {
                problems.add(
                        where + " breakdowns", "has '" + breakdown + "', which is not in config/vocabularies.yaml");
            } else {
                measured(where, metric, breakdown);
            }
        }
    }

    private void numerator(String where, Metric metric) {
        measure(where + " numerator", metric.numerator());
        measure(where + " denominator", metric.denominator());
        Statistic statistic = metric.statistic();
        boolean divides = statistic == Statistic.RATIO;
        if ((divides || statistic == Statistic.SUM || FROM_DAYS.contains(statistic)) && metric.numerator() == null) {
            problems.add(where + " numerator", "is missing");
        }
        if (divides && metric.denominator() == null) {
            problems.add(where + " denominator", "is missing; a ratio needs one");
        }
        if ((statistic == Statistic.SUM || FROM_DAYS.contains(statistic)) && metric.denominator() != null) {
            problems.add(where + " denominator", "is given, but this statistic divides by nothing");
        }
        KnownMeasure measure = metric.numerator() == null ? null : measures.get(metric.numerator());
        if (measure != null && FROM_DAYS.contains(statistic) != measure.kind().equals(KnownMeasure.DAYS)) {
            problems.add(
                    where + " numerator",
                    "is '" + metric.numerator() + "', counted as " + measure.kind()
                            + "; medians, means and percentiles come from days, nothing else does");
        }
    }

    /** A sum of money gives away its largest payer unless a p % rule protects it (trust rules); there is none yet. */
    private void money(String where, Metric metric) {
        String unit = (metric.unit().id() + " " + metric.unit().en()).toLowerCase(Locale.ROOT);
        if (MONEY.matcher(unit).find()) {
            problems.add(
                    where + " unit",
                    "is money ('" + metric.unit().id()
                            + "'); sums of money are published only under a p % rule, which this version does not have");
        }
    }

    private void stock(String where, Metric metric) {
        for (String level : metric.notFor()) {
            if (!LEVELS.contains(level)) {
                problems.add(where + " not-for", "has '" + level + "'; expected one of " + String.join(", ", LEVELS));
            }
        }
        KnownMeasure stock = metric.appliesWhere() == null ? null : measures.get(metric.appliesWhere());
        if (metric.appliesWhere() != null && (stock == null || !stock.kind().equals(KnownMeasure.STOCK))) {
            problems.add(
                    where + " applies-where",
                    "is '" + metric.appliesWhere() + "', which is not a stock in measures.csv");
        }
    }

    private void settling(Metric metric, Map<String, Metric> metrics) {
        Metric.Settling settling = metric.settling();
        if (settling == null) {
            return;
        }
        String where = "config/metrics/" + metric.code() + ".yaml settles";
        if (settling.days() < 1 || settling.days() > LONGEST_SETTLING) {
            problems.add(where + " days", "is " + settling.days() + "; expected 1 to " + LONGEST_SETTLING);
        }
        Metric told = settling.completeness() == null ? null : metrics.get(settling.completeness());
        if (settling.completeness() != null && (told == null || !told.isShare())) {
            problems.add(
                    where + " completeness",
                    "is '" + settling.completeness() + "'; expected the code of a metric in percent (unit %)");
        }
    }

    private void measure(String where, @Nullable String measure) {
        if (measure != null && !measures.containsKey(measure)) {
            problems.add(where, "is '" + measure + "', which no file counts (see measures.csv of the measure stage)");
        }
    }

    private void measured(String where, Metric metric, String breakdown) {
        for (String name : parts(metric)) {
            KnownMeasure measure = measures.get(name);
            if (measure != null && !measure.isBrokenDownBy(breakdown)) {
                problems.add(where + " breakdowns", "has '" + breakdown + "', by which " + name + " is not counted");
            }
        }
    }

    /** The measures above and below the line. */
    static Set<String> parts(Metric metric) {
        Set<String> parts = new LinkedHashSet<>();
        for (String part : new String[] {metric.numerator(), metric.denominator()}) {
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }
}
