package id.terang.structure.words;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Instrument;
import id.terang.definition.Metric;
import id.terang.definition.Subject;
import id.terang.definition.contact.Contact;
import id.terang.definition.place.AreaLevel;
import id.terang.definition.place.OfficeType;
import id.terang.definition.quality.QualityBand;
import id.terang.definition.reporting.QualityDimension;
import id.terang.gate.GateResult;
import id.terang.site.compare.ProcessLimits;
import id.terang.site.compare.SimilarPlaces;
import id.terang.site.compare.Standing;
import id.terang.site.data.Download;
import id.terang.site.data.FigureColumn;
import id.terang.site.data.VersionColumn;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.page.ScorecardPage;
import id.terang.site.part.Notice;
import id.terang.site.reporting.PastNight;
import id.terang.site.reporting.ReportState;
import id.terang.template.ColumnWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Keys that are composed while a page is made: the beginning, as it is written in the source, and everything that may follow.
 * What follows comes from where it is defined (an enumeration, the configuration, the gates), so that a new member without a
 * word fails.
 */
final class KeyFamilies {

    private static final List<String> CALCULATIONS =
            List.of("exact", "pooled", "user-weighted", "weight-own", "weight-0.111", "weight-0.11", "without-u4");

    private static final List<String> STAGES = List.of("report", "verify", "late", "answered", "ombudsman");

    private KeyFamilies() {}

    static Map<String, List<String>> all() throws IOException {
        Definitions definitions = DefinitionsLoader.load(Sources.TEMPLATES.resolveSibling("config"));
        List<String> subjects = names(Subject.values());
        Map<String, List<String>> families = new TreeMap<>();
        families.put("area.level.", plus(names(AreaLevel.values()), "kelurahan"));
        families.put(
                "band.survey.",
                names(QualityBand.values()).stream().map(String::toUpperCase).toList());
        families.put("band.", bands(definitions));
        families.put("base.", subjects);
        families.put("base.mean.", subjects);
        families.put("base.ratio.", subjects);
        families.put("caveat.", subjects);
        families.put("calculation.", CALCULATIONS);
        families.put("calculation.why.", CALCULATIONS);
        families.put("change.", List.of("up", "down"));
        families.put(
                "complaints.today.", List.of("tunggu-tanggapan-median", "tunggu-selesai-median", "tunggu-selesai-p90"));
        families.put("contact.", names(Contact.Kind.values()));
        families.put("course.", List.of("up", "down"));
        families.put(
                "data.column.",
                Stream.concat(names(FigureColumn.values()).stream(), names(VersionColumn.values()).stream())
                        .distinct()
                        .toList());
        families.put("data.format.", names(Download.Format.values()));
        families.put("delivery.", List.of("loaded", "refused", "withdrawn"));
        families.put("effort.", efforts(definitions));
        families.put("control.short.", names(ProcessLimits.Rule.values()));
        families.put("control.signal.", names(ProcessLimits.Rule.values()));
        families.put("funnel.base.", subjects);
        families.put("parts.kind.", List.of("district", "village"));
        families.put("funnel.side.", List.of("better", "similar", "worse"));
        families.put("gate.", gates());
        families.put("heading.", List.of("up", "down"));
        families.put(
                "mark.",
                names(Mark.values()).stream()
                        .flatMap(mark -> Stream.of(mark, mark + ".short"))
                        .toList());
        families.put(
                "night.held.",
                List.of("unknown", "receive-deliveries", "check-deliveries", "check-figures", "archive", "check-site"));
        families.put("night.outcome.", names(PastNight.Outcome.values()));
        families.put("schedule.status.", List.of("provisional", "confirmed", "published", "cancelled"));
        families.put("notice.", names(Notice.Kind.values()));
        families.put("milestones.", List.of("tunggu-tanggapan-median", "tunggu-selesai-median", "tunggu-selesai-p90"));
        families.put("number.", List.of("thousand", "million", "billion", "trillion"));
        families.put("office.type.", names(OfficeType.values()));
        families.put(
                "outcome.",
                List.copyOf(
                        Objects.requireNonNull(definitions.vocabulary().values().get("outcome"))
                                .keySet()));
        families.put("period.before.", names(Period.Kind.values()));
        families.put("period.year-before.", List.of("month", "quarter", "semester"));
        families.put("period.per.", names(Period.Kind.values()));
        families.put("period.quarter.", List.of("1", "2", "3", "4"));
        families.put("period.semester.", List.of("1", "2"));
        families.put("period.short.quarter.", List.of("1", "2", "3", "4"));
        families.put("period.short.semester.", List.of("1", "2"));
        families.put("progress.", List.of("improved", "deteriorated", "steady", "too_few"));
        families.put("poster.missing.", List.of("sex", "education"));
        families.put("poster.profile.", List.of("sex", "education"));
        families.put(
                "quality.",
                names(QualityDimension.values()).stream()
                        .flatMap(share -> Stream.of(share, share + ".long"))
                        .toList());
        families.put("register.column.", List.of("source", "key", "office", "area", "citation", "synthetic", "late"));
        families.put(
                "report.state.",
                names(ReportState.values()).stream()
                        .flatMap(state -> Stream.of(state, state + ".long"))
                        .toList());
        families.put("step.", STAGES);
        families.put("step.law.", STAGES);
        families.put("step.what.", STAGES);
        families.put("scorecard.said.", names(ScorecardPage.Side.values()));
        families.put("scorecard.origin.", names(ScorecardPage.Origin.values()));
        families.put("better.", names(Metric.Better.values()));
        families.put("sdi.level.", levels(definitions));
        families.put("sdi.measure.", List.of("sum", "ratio", "median", "percentile", "mean", "index"));
        families.put("severity.", names(GateResult.Severity.values()));
        families.put("similar.group.", List.copyOf(SimilarPlaces.groups()));
        families.put("standing.", names(Standing.values()));
        families.put(
                "state.",
                names(State.values()).stream()
                        .filter(name -> !name.equals("published"))
                        .toList());
        families.put("subject.", subjects);
        families.put("template.field.", List.copyOf(ColumnWords.fieldsWithOwnWords()));
        families.put("template.step.row.", List.of("wide", "long"));
        families.put("trend.", List.of("up", "down", "same"));
        families.put("zone.", zones(definitions));
        return families;
    }

    /** Families of which a member may be there and need not be: a metric's own words for its base and for a heading. */
    static List<String> optionalBeginnings() {
        return List.of("base.metric.", "beyond.", "statement.");
    }

    /** Their members: else the words of the subject, or label and value. */
    static List<String> optional() {
        return DefinitionsLoader.load(Sources.TEMPLATES.resolveSibling("config")).metrics().stream()
                .flatMap(metric -> optionalBeginnings().stream().map(beginning -> beginning + metric.code()))
                .toList();
    }

    private static List<String> names(Enum<?>[] members) {
        return Arrays.stream(members)
                .map(member -> member.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> plus(List<String> members, String more) {
        return Stream.concat(members.stream(), Stream.of(more)).toList();
    }

    private static List<String> bands(Definitions definitions) {
        return Stream.concat(
                        Arrays.stream(QualityBand.values()).map(band -> "survey." + band),
                        definitions.instruments().stream()
                                .flatMap(instrument -> instrument.bands().stream())
                                .map(band -> "assessment." + band.code()))
                .distinct()
                .toList();
    }

    private static List<String> levels(Definitions definitions) {
        return definitions.disclosure().views().stream()
                .flatMap(view -> view.levels().stream())
                .distinct()
                .toList();
    }

    private static List<String> efforts(Definitions definitions) {
        return definitions.instruments().stream()
                .flatMap(instrument -> instrument.dimensions().stream())
                .flatMap(dimension -> dimension.indicators().stream())
                .map(Instrument.Indicator::effort)
                .distinct()
                .toList();
    }

    private static List<String> zones(Definitions definitions) {
        return definitions.instruments().stream()
                .flatMap(instrument -> instrument.bands().stream())
                .map(band -> band.zone())
                .distinct()
                .toList();
    }

    /** Each gate is one query of its name, over the deliveries that another query picks. */
    private static List<String> gates() throws IOException {
        try (Stream<Path> queries = Files.list(Path.of("src", "main", "resources", "id", "terang", "gate"))) {
            return queries.map(query -> query.getFileName().toString())
                    .filter(name -> name.endsWith(".sql") && !name.equals("pending-deliveries.sql"))
                    .map(name -> name.substring(0, name.length() - ".sql".length()))
                    .toList();
        }
    }
}
