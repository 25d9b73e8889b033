package id.terang.site.example;

import id.terang.site.figure.Mark;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.page.ComponentsPage.Component;
import id.terang.site.page.ComponentsPage.Example;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.Neighbours;
import id.terang.site.part.Notice;
import id.terang.site.part.PlaceGroup;
import id.terang.site.part.ScoreView;
import id.terang.site.render.Wording;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The examples of every component, in one language. A component is added here when it is added to {@code templates/component}. */
public final class ComponentExamples {

    private final ExampleParts parts;
    private final ExampleFigures figures;
    private final Shell shell;

    private ComponentExamples(Wording words, Shell shell) {
        this.parts = new ExampleParts(words);
        this.figures = parts.figures();
        this.shell = shell;
    }

    /** Every component there is a template of, sorted by name. */
    public static List<Component> of(Wording words, Shell shell) {
        ComponentExamples examples = new ComponentExamples(words, shell);
        List<Component> components = new ArrayList<>();
        words.content()
                .componentHeads()
                .forEach((name, head) -> components.add(new Component(name, head, examples.examples(name))));
        return components;
    }

    private List<Example> examples(String component) {
        return switch (component) {
            case "article" -> List.of(example("two headings", "article", Map.of("article", parts.article())));
            case "as-of" -> asOf();
            case "breadcrumbs" -> List.of(example("three", "breadcrumbs", Map.of("links", breadcrumbs())));
            case "changes" ->
                List.of(
                        example("three", "changes", Map.of("changes", parts.changes())),
                        example("none", "changes", Map.of("changes", List.of())));
            case "chart" -> charts();
            case "definition" -> definitions();
            case "embed" -> List.of(example("office", "embed", parts.embed()));
            case "facts" -> List.of(example("plain, linked, with source", "facts", Map.of("facts", parts.facts())));
            case "figure" -> figures();
            case "find" ->
                List.of(example("field and lists", "find", Map.of("root", shell.root(), "example", "Sayutan")));
            case "links" -> links();
            case "milestones" -> PaperExamples.days(parts);
            case "notices" ->
                List.of(
                        example("every kind", "notices", Map.of("notices", notices())),
                        example("left out", "omissions", Map.of("omissions", parts.omissions())),
                        example("known, not news", "remarks", Map.of("omissions", parts.omissions())));
            case "places" -> places();
            case "qr" -> PaperExamples.codes();
            case "rank" -> new ComparisonExamples(parts).ranks("rank");
            case "reconciliation" ->
                List.of(example("night", "reconciliation", Map.of("rows", parts.reconciliation())));
            case "reported" -> PaperExamples.reported(parts.reported());
            case "score" -> scores();
            case "section" -> sections();
            case "spine" -> new ComparisonExamples(parts).spines();
            case "steps" -> PaperExamples.steps();
            case "overdue", "register" -> new RegisterExamples(parts).of(component);
            case "sun" -> List.of(example("mark", "sun", Map.of()));
            case "table" -> tables();
            case "term" ->
                List.of(
                        example("with other names", "term", Map.of("term", parts.term())),
                        example("terms of a page", "terms", Map.of("links", parts.terms())));
            case "value" -> values();
            default -> new ReportingExamples(parts, shell.frame().contactEmail()).examples(component);
        };
    }

    /** The real day and night of the page itself: no page may speak of a day that is yet to come. */
    private List<Example> asOf() {
        Shell lasting = new Shell(
                shell.frame(),
                shell.language(),
                shell.path(),
                shell.title(),
                shell.description(),
                shell.breadcrumbs(),
                shell.asOf(),
                null,
                shell.synthetic());
        return List.of(
                example("nightly", "asOf", Map.of("shell", shell)),
                example("lasting", "asOf", Map.of("shell", lasting)));
    }

    private List<Link> breadcrumbs() {
        return List.of(
                parts.link("/wilayah/", "Wilayah", "Areas"),
                parts.link("/wilayah/", "Kabupaten Magetan", "Magetan Regency"),
                parts.link("/wilayah/", "Kecamatan Parang", "Parang District"));
    }

    private List<Example> charts() {
        return List.of(
                example("trend", "chart", Map.of("chart", parts.chart("grafik-tren"))),
                example("small multiples", "chart", Map.of("chart", new ExampleCourses(parts).view("grafik-kantor"))),
                example("untitled", "chart", Map.of("chart", parts.chartWithoutFile("grafik"), "titled", false)));
    }

    private List<Example> definitions() {
        return List.of(
                example(
                        "confirmed",
                        "definition",
                        Map.of("metric", parts.definitions().getFirst(), "level", 4)),
                example(
                        "unconfirmed",
                        "definition",
                        Map.of("metric", parts.definitions().getLast(), "level", 4)),
                example(
                        "arithmetic only",
                        "rule",
                        Map.of("metric", parts.definitions().get(1))));
    }

    private List<Example> figures() {
        return List.of(
                example(
                        "share, waiting time, score with band, no change",
                        "figures",
                        Map.of("figures", figures.headline())),
                example(
                        "suppressed, not available, not applicable, zero",
                        "figures",
                        Map.of(
                                "figures",
                                List.of(
                                        figures.without(new Value.Suppressed()),
                                        figures.without(new Value.NotAvailable()),
                                        figures.without(new Value.NotApplicable()),
                                        figures.zero()))),
                example(
                        "provisional and revised; the longest number",
                        "figures",
                        Map.of("figures", List.of(figures.provisional(), figures.longest()))),
                example("alone", "figure", Map.of("figure", figures.onTime())));
    }

    private List<Example> links() {
        Link data = parts.link("/data/", "Data", "Data");
        return List.of(
                example("plain", "link", Map.of("link", data)),
                example(
                        "with words for a screen reader",
                        "link",
                        Map.of("link", new Link("CSV", data.href(), parts.in("semua angka", "all numbers")))),
                example(
                        "downloads",
                        "downloads",
                        Map.of("links", List.of(data, new Link("manifest.json", "/manifest.json")))),
                example("questions", "questions", Map.of("root", "/", "themes", List.of(parts.question()))),
                example("brief", "brief", Map.of("href", "/kantor/")),
                example("feed", "feed", Map.of("href", "/perubahan/umpan.atom")),
                example(
                        "neighbours",
                        "neighbours",
                        Map.of(
                                "neighbours",
                                new Neighbours(
                                        parts.link("/wilayah/", "Desa Bungkuk", "Bungkuk Village"),
                                        parts.link("/wilayah/", "Desa Krajan", "Krajan Village")))));
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(parts.notices());
        notices.add(parts.notice(
                Notice.Kind.LATE,
                "Kunjungan Lahat dua hari lebih lama dari batas",
                "Visits of Lahat are two days older than allowed",
                "Data per 18 November 2026; kiriman berikutnya diharapkan 23 November.",
                "Data as of 18 November 2026; the next delivery is expected on 23 November."));
        notices.add(parts.notice(
                Notice.Kind.NOTE,
                "Angka wilayah kecil terbit setelah triwulannya selesai",
                "Figures of small areas are published after their quarter",
                "Lalu tidak berubah lagi.",
                "Then they stay."));
        return notices;
    }

    private List<Example> places() {
        List<PlaceGroup> letters = List.of(parts.places("huruf-a", "A", 2), parts.places("huruf-b", "B", 1));
        return List.of(
                example(
                        "hostile name, many",
                        "places",
                        Map.of(
                                "group",
                                parts.places("contoh-desa", parts.in("Kecamatan Parang", "Parang District"), 9))),
                example(
                        "names of one or two words",
                        "names",
                        Map.of("group", parts.places("contoh-nama", parts.in("Desa", "Villages"), 5), "short", true)),
                example(
                        "empty",
                        "places",
                        Map.of(
                                "group",
                                parts.places("contoh-kosong", parts.in("Kecamatan Poncol", "Poncol District"), 0))),
                example("folded", "groups", Map.of("groups", letters)),
                example("an index", "anchors", Map.of("groups", letters)));
    }

    private List<Example> scores() {
        return List.of(
                score("green", parts.score("89.40", 14)),
                score("yellow, incomplete", parts.score("71.01", 12)),
                score("red", parts.score("44.12", 13)),
                score("none", parts.score(null, 3)),
                example("letter alone", "badge", Map.of("score", parts.score("71.01", 12))));
    }

    private List<Example> sections() {
        String heading = parts.in("Kepala bagian menyatakan temuannya", "The heading of a section states the finding");
        return List.of(
                new Example(
                        "plain",
                        "section",
                        Map.of("id", "contoh-bagian", "heading", heading, "topic", parts.in("Topik", "Topic")),
                        parts.in("Isi bagian berdiri di sini.", "The content of the section stands here.")),
                example(
                        "theme",
                        "theme",
                        Map.of(
                                "theme",
                                parts.section(
                                        "contoh-tema",
                                        parts.in(
                                                "Delapan dari sepuluh laporan selesai tepat waktu",
                                                "Eight in ten complaints are resolved in time"),
                                        parts.in(
                                                "Naik 4,3 poin dari bulan sebelumnya; membaik.",
                                                "Up 4.3 points from the month before; improved.")))));
    }

    private List<Example> tables() {
        return List.of(
                example("every state, bars", "table", Map.of("table", figures.spine())),
                example("total, hostile name", "table", Map.of("table", figures.byOffice(), "id", "contoh-tabel")),
                example("name and number only", "table", Map.of("table", figures.spine(), "class", "listing")),
                example(
                        "behind their captions",
                        "folds",
                        Map.of("tables", List.of(figures.byOffice(), figures.spine()))),
                example(
                        "many, behind one fold",
                        "folds",
                        Map.of(
                                "tables",
                                List.of(figures.byOffice(), figures.spine()),
                                "under",
                                figures.spine().caption())),
                example("first rows at once", "leading", Map.of("table", figures.spine(), "count", 1)),
                example("empty", "table", Map.of("table", figures.empty())));
    }

    private List<Example> values() {
        Cell published = figures.withMarks(Mark.PROVISIONAL, Mark.REVISED, Mark.BREAK, Mark.CAUTION);
        Cell suppressed = Cell.without(State.SUPPRESSED);
        return List.of(
                example("published", "value", Map.of("of", published, "words", published.text())),
                example("suppressed", "value", Map.of("of", suppressed, "words", suppressed.text())),
                example("marks", "marks", Map.of("marks", published.marks())),
                example(
                        "legend",
                        "legend",
                        Map.of(
                                "symbols",
                                List.of(State.SUPPRESSED, State.NOT_AVAILABLE, State.NOT_APPLICABLE),
                                "marks",
                                published.marks())));
    }

    private static Example score(String name, ScoreView score) {
        return example(name, "score", Map.of("score", score));
    }

    private static Example example(String name, String macro, Map<String, Object> parameters) {
        return new Example(name, macro, parameters, null);
    }
}
