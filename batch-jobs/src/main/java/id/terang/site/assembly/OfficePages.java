package id.terang.site.assembly;

import id.terang.definition.Language;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.compare.view.SpineTables;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.page.OfficePage;
import id.terang.site.page.OfficesPage;
import id.terang.site.page.PosterPage;
import id.terang.site.part.FigureView;
import id.terang.site.part.KeyFact;
import id.terang.site.part.Neighbours;
import id.terang.site.part.Notice;
import id.terang.site.part.PlaceGroup;
import id.terang.site.part.ThemeSection;
import id.terang.site.poster.Posters;
import id.terang.site.render.Wording;
import id.terang.site.reporting.OfficeReporting;
import id.terang.site.reporting.ReplyView;
import id.terang.site.section.Overdue;
import id.terang.site.section.RegisterParts;
import id.terang.site.section.Sections;
import id.terang.site.section.Tables;
import id.terang.site.section.WaitingDates;
import id.terang.site.section.WithheldViews;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import id.terang.site.source.Reported;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The list of offices and one page for each, also for those without data. */
final class OfficePages {

    private static final List<String> HEADLINE = List.of(
            "selesai-tepat-waktu", "tunggu-selesai-median", "ikm", "masih-terbuka", "kunjungan", "laporan-diterima");

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Tables tables;
    private final Sections sections;
    private final WaitingDates today;
    private final Reported reported;
    private final ScorecardPages scorecards;
    private final WithheldViews withheld;
    private final SpineTables spines;
    private final Posters posters;
    private final RegisterParts registers;
    private final OfficeReporting reporting;
    private final Overdue overdue;

    OfficePages(
            Wording words,
            Shells shells,
            Places places,
            Tables tables,
            Sections sections,
            WaitingDates today,
            Reported reported,
            ScorecardPages scorecards,
            WithheldViews withheld,
            SpineTables spines,
            RegisterParts registers,
            OfficeReporting reporting,
            Overdue overdue) {
        this.overdue = overdue;
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.tables = tables;
        this.sections = sections;
        this.today = today;
        this.reported = reported;
        this.scorecards = scorecards;
        this.withheld = withheld;
        this.spines = spines;
        this.posters = new Posters(words, tables::label, tables::ordered);
        this.registers = registers;
        this.reporting = reporting;
    }

    OfficesPage list() {
        String count = words.texts()
                .get("offices.count", words.numbers().format(places.offices().size()));
        return new OfficesPage(
                shells.nightly("/kantor/", words.texts().get("nav.kantor"), count, List.of()),
                count,
                places.agencies().stream().map(this::group).toList());
    }

    /** An agency with every office below it. */
    private PlaceGroup group(Office agency) {
        List<PlaceGroup.Place> below = new ArrayList<>();
        addBelow(agency, below);
        return new PlaceGroup(agency.code(), agency.name(), Addresses.office(words.language(), agency.code()), below);
    }

    private void addBelow(Office office, List<PlaceGroup.Place> target) {
        for (Office child : places.below(office)) {
            target.add(place(child));
            addBelow(child, target);
        }
    }

    PlaceGroup.Place place(Office office) {
        return new PlaceGroup.Place(office.name(), Addresses.office(words.language(), office.code()), kind(office));
    }

    OfficePage page(Office office, PlaceFigures figures) {
        List<ThemeSection> themes = sections.all(figures, office.shortName(), office.code());
        List<FigureView> headline = sections.views(figures, HEADLINE).stream()
                .filter(view -> view.state() == State.PUBLISHED)
                .limit(4)
                .toList();
        String finding = themes.isEmpty()
                ? words.texts().get("office.finding.none")
                : themes.getFirst().finding();
        boolean isScored = scorecards.score(office.code()) != null;
        Shell shell = shell(office, path(office), office.name(), finding, figures);
        return new OfficePage(
                shell,
                office.name(),
                finding,
                facts(office),
                notices(figures),
                today.milestones(figures),
                overdue.of(figures, office.code(), ""),
                reporting.editions().of(office, shell.asOf(), shell.night()),
                headline,
                scorecards.score(office.code()),
                isScored
                        ? new Link(
                                words.texts().get("office.scorecard"),
                                Addresses.scorecard(words.language(), office.code()))
                        : null,
                spines.of("office " + office.code(), figures.courses()),
                underLede(themes),
                registers.ofOffice(office, figures),
                reported.where(figure -> figure.office().equals(office.code())),
                reporting.months().of(office, Places.isAgency(office)),
                replies(office),
                withheld.of(words, office, tables::name),
                parts(office),
                Neighbours.of(places.siblings(office), office, this::link),
                downloads(figures));
    }

    /** The survey poster and those of the quarters before it; none for an office without a survey. */
    List<PosterPage> posters(Office office, PlaceFigures figures) {
        List<Period> periods = new ArrayList<>(Posters.period(figures).stream().toList());
        periods.addAll(Posters.earlier(figures));
        return periods.stream()
                .map(period -> poster(office, figures, period, periods))
                .toList();
    }

    private PosterPage poster(Office office, PlaceFigures figures, Period period, List<Period> all) {
        String name = words.dates().period(period);
        boolean isNewest = period.equals(all.getFirst());
        Shell shell = shell(
                office,
                posterPath(office, period, all),
                isNewest
                        ? words.texts().get("poster.title", office.shortName())
                        : words.texts().get("poster.title.earlier", office.shortName(), name),
                words.texts().get("poster.description", office.name(), name),
                figures);
        List<Link> others = all.stream()
                .filter(other -> !other.equals(period))
                .map(other -> new Link(
                        words.texts().get("poster.other", words.dates().period(other)),
                        Addresses.page(words.language(), posterPath(office, other, all))))
                .toList();
        return posters.page(shell, office.name(), shells.known(shell.address()), figures, period, others);
    }

    private static String posterPath(Office office, Period period, List<Period> all) {
        return period.equals(all.getFirst()) ? Posters.path(office.code()) : Posters.path(office.code(), period);
    }

    private Shell shell(Office office, String path, String title, String description, PlaceFigures figures) {
        List<Link> breadcrumbs = shells.breadcrumbs(office);
        return Places.isAgency(office)
                ? shells.nightly(path, title, description, breadcrumbs)
                : shells.lasting(path, title, description, breadcrumbs, figures.newest());
    }

    /** Every office whose months are told may reply, and says so; a service post only where it did. */
    private @Nullable List<ReplyView> replies(Office office) {
        List<ReplyView> replies = reporting.replies().of(office.code());
        String level = office.type().level();
        return replies.isEmpty() && !"agency".equals(level) && !"unit".equals(level) ? null : replies;
    }

    private static String path(Office office) {
        return Addresses.officePath(office.code());
    }

    private String type(Office office) {
        return words.texts().get("office.type." + office.type().name().toLowerCase(Locale.ROOT));
    }

    /** Its type, unless its name starts with it: UPT, Pos, Dinas. */
    private String kind(Office office) {
        String type = type(office);
        return type.contains(office.name().split(" ", 2)[0]) ? "" : type;
    }

    /** The sentence of the first theme is the lede already. */
    private static List<ThemeSection> underLede(List<ThemeSection> themes) {
        return IntStream.range(0, themes.size())
                .mapToObj(at -> at == 0 ? themes.get(at).under(themes.get(at).heading()) : themes.get(at))
                .toList();
    }

    private List<KeyFact> facts(Office office) {
        List<KeyFact> facts = new ArrayList<>();
        facts.add(new KeyFact(words.texts().get("fact.type"), type(office)));
        facts.add(new KeyFact(words.texts().get("fact.code"), office.code()));
        if (places.hasArea(office.area())) {
            Area area = places.area(office.area());
            facts.add(new KeyFact(
                    words.texts().get("fact.area"), area.name(), Addresses.area(words.language(), area.code()), null));
        }
        facts.add(new KeyFact(
                words.texts().get("fact.function"),
                office.function(),
                null,
                office.source(),
                words.language() != Language.INDONESIAN));
        return facts;
    }

    private List<Notice> notices(PlaceFigures figures) {
        if (figures.isEmpty()) {
            return List.of(new Notice(
                    Notice.Kind.GAP,
                    words.texts().get("gap.none.heading"),
                    words.texts().get("gap.none.text"),
                    new Link(words.texts().get("nav.status"), Addresses.page(words.language(), "/status/"))));
        }
        return List.of();
    }

    private @Nullable PlaceGroup parts(Office office) {
        List<PlaceGroup.Place> below =
                places.below(office).stream().map(this::place).toList();
        String count = words.numbers().format(below.size());
        return below.isEmpty()
                ? null
                : new PlaceGroup("bagian", words.texts().counted("office.parts", below.size(), count), null, below);
    }

    private Link link(Office office) {
        return new Link(office.shortName(), Addresses.office(words.language(), office.code()));
    }

    private List<Link> downloads(PlaceFigures figures) {
        return figures.metrics().stream()
                .map(metric -> new Link(metric.label().in(words.language()) + " (CSV)", Addresses.csv(metric.code())))
                .toList();
    }
}
