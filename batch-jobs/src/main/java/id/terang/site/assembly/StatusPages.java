package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Source;
import id.terang.site.data.Night;
import id.terang.site.page.StatusPage;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.KeyFact;
import id.terang.site.part.Reconciliation;
import id.terang.site.render.Wording;
import id.terang.site.reporting.NightTable;
import id.terang.site.reporting.PastNight;
import id.terang.site.reporting.QualityTables;
import id.terang.site.reporting.ReportTables;
import id.terang.site.section.GateTables;
import id.terang.site.source.Ledger;
import id.terang.site.source.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The status of the night: deliveries, reconciliation, gates, who has not reported. */
final class StatusPages {

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Ledger ledger;
    private final Night release;
    private final Map<String, Source> sources = new HashMap<>();
    private final NightTable nights;
    private final GateTables gates;
    private final ReportTables reports;
    private final QualityTables quality;

    StatusPages(
            Wording words,
            Shells shells,
            Places places,
            Ledger ledger,
            Night release,
            Definitions definitions,
            ReportTables reports) {
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.ledger = ledger;
        this.release = release;
        this.reports = reports;
        this.quality = new QualityTables(
                words, definitions.sources(), definitions.reporting().quality(), ledger.quality());
        definitions.sources().forEach(source -> sources.put(source.code(), source));
        this.nights = new NightTable(words, this::subject);
        this.gates = new GateTables(words, ledger.gates(), this::subject);
    }

    StatusPage page() {
        Reconciliation reconciliation = reconciliation();
        String heading = reconciliation == null
                ? words.texts().get("status.heading.none")
                : words.texts().get("status.heading", reconciliation.physical());
        return new StatusPage(
                shells.nightly("/status/", words.texts().get("nav.status"), heading, List.of()),
                heading,
                facts(),
                reconciliation,
                deliveries(),
                gates.sentence(),
                gates.found(),
                gates.passed(),
                nights.sentence(ledger.past()),
                nights.table(tonight(), ledger.past()),
                reports.all(),
                quality.scores(),
                quality.arithmetic(),
                durations());
    }

    /** The sum over all deliveries of the night; null when nothing was received. */
    @Nullable
    Reconciliation reconciliation() {
        List<Night.Delivery> loaded = loaded();
        if (loaded.isEmpty()) {
            return null;
        }
        return new Reconciliation(
                sum(loaded, Night.Delivery::physical),
                sum(loaded, Night.Delivery::loaded),
                sum(loaded, Night.Delivery::rejected),
                sum(loaded, Night.Delivery::duplicate),
                sum(loaded, Night.Delivery::blank),
                hasOthers() ? sum(loaded, Night.Delivery::other) : null,
                sum(loaded, Night.Delivery::header));
    }

    private boolean hasOthers() {
        return release.deliveries().stream().anyMatch(delivery -> delivery.other() > 0);
    }

    private String sum(List<Night.Delivery> deliveries, ToIntFunction<Night.Delivery> part) {
        return words.numbers()
                .format(deliveries.stream().mapToLong(part::applyAsInt).sum());
    }

    private List<KeyFact> facts() {
        List<KeyFact> facts = new ArrayList<>();
        facts.add(new KeyFact(words.texts().get("fact.release"), release.release()));
        facts.add(new KeyFact(words.texts().get("fact.run-date"), words.dates().day(release.runDate())));
        facts.add(new KeyFact(words.texts().get("fact.as-of"), words.dates().day(release.asOf())));
        if (release.previous() != null) {
            facts.add(new KeyFact(words.texts().get("fact.previous"), release.previous()));
        }
        facts.add(new KeyFact(words.texts().get("fact.code-version"), release.codeVersion()));
        facts.add(new KeyFact(
                words.texts().get("fact.config-hash"), release.configHash().substring(0, 12)));
        facts.add(new KeyFact(
                words.texts().get("fact.input-hash"), release.inputHash().substring(0, 12)));
        facts.add(new KeyFact(words.texts().get("fact.manifest"), "/manifest.json", "/manifest.json", null));
        return facts;
    }

    private @Nullable FigureTable deliveries() {
        if (release.deliveries().isEmpty()) {
            return null;
        }
        List<Row> rows = release.deliveries().stream().map(this::delivery).toList();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.texts().get("column.source")),
                Column.number(words.texts().get("column.physical")),
                Column.number(words.texts().get("column.loaded")),
                Column.number(words.texts().get("column.superseding")),
                Column.number(words.texts().get("column.rejected")),
                Column.number(words.texts().get("column.duplicate")),
                Column.number(words.texts().get("column.blank"))));
        if (hasOthers()) {
            columns.add(Column.number(words.texts().get("column.other-rows")));
        }
        columns.add(Column.number(words.texts().get("column.header")));
        columns.add(Column.text(words.texts().get("column.outcome")));
        return new FigureTable(
                words.texts().get(hasOthers() ? "status.deliveries.others" : "status.deliveries"), columns, rows);
    }

    private Row delivery(Night.Delivery delivery) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(sourceName(delivery.source())).withNote(delivery.file()),
                count(delivery.physical()),
                count(delivery.loaded()),
                count(delivery.superseding()),
                count(delivery.rejected()),
                count(delivery.duplicate()),
                count(delivery.blank())));
        if (hasOthers()) {
            cells.add(count(delivery.other()));
        }
        cells.add(count(delivery.header()));
        cells.add(Cell.of(words.texts().get("delivery." + delivery.outcome())));
        return Row.of(cells.toArray(Cell[]::new));
    }

    /** This night as later ones will tell of it; how long it takes and what it makes is not known while it does. */
    private PastNight tonight() {
        List<Night.Delivery> loaded = loaded();
        return new PastNight(
                release.runDate(),
                PastNight.Outcome.PUBLISHED,
                null,
                List.of(),
                null,
                loaded.stream().mapToLong(Night.Delivery::physical).sum(),
                loaded.stream().mapToLong(Night.Delivery::loaded).sum(),
                null);
    }

    private List<Night.Delivery> loaded() {
        return release.deliveries().stream()
                .filter(delivery -> "loaded".equals(delivery.outcome()))
                .toList();
    }

    private String subject(String subject) {
        String code = subject.replaceFirst(" .*", "");
        if (sources.containsKey(code)) {
            return sourceName(code) + subject.substring(code.length());
        }
        return places.hasOffice(code) ? places.office(code).shortName() : subject;
    }

    private String sourceName(String code) {
        Source source = sources.get(code);
        return source == null ? code : source.label().in(words.language());
    }

    private @Nullable FigureTable durations() {
        if (ledger.steps().isEmpty()) {
            return null;
        }
        List<Row> rows = ledger.steps().stream()
                .map(step -> Row.of(
                        Cell.of(step.step()),
                        Cell.of(words.texts()
                                .get("status.minutes", words.numbers().format(step.minutes())))))
                .toList();
        return new FigureTable(
                words.texts()
                        .get(
                                "status.durations.caption",
                                words.dates().day(ledger.steps().getFirst().runDate())),
                List.of(
                        Column.text(words.texts().get("column.step")),
                        Column.number(words.texts().get("column.minutes"))),
                rows);
    }

    private Cell count(int rows) {
        return Cell.of(words.numbers().format(rows));
    }
}
