package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Portal;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.data.Night;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.AsOf;
import id.terang.site.shell.Link;
import id.terang.site.shell.NightStamp;
import id.terang.site.shell.Shell;
import id.terang.site.shell.SiteFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands around the pages of one language. */
public final class Shells {

    private final Wording words;
    private final SiteFrame frame;
    private final NightStamp night;
    private final Night release;
    private final Map<String, Office> offices = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();

    public Shells(Wording words, Definitions definitions, Night release) {
        this.words = words;
        this.release = release;
        Portal portal = definitions.portal();
        this.frame = SiteFrame.of(portal, words.language());
        this.night = new NightStamp(
                words.dates()
                        .moment(portal.renewedOn(release.runDate().plusDays(1)), portal.publishBefore(), portal.zone()),
                release.release());
        definitions.offices().forEach(office -> offices.put(office.code(), office));
        definitions.areas().forEach(area -> areas.put(area.code(), area));
    }

    /** A page that carries tonight's date and release. */
    Shell nightly(String path, String title, String description, List<Link> breadcrumbs) {
        return new Shell(
                frame,
                words.language(),
                path,
                title,
                description,
                breadcrumbs,
                asOf(release.asOf()),
                night,
                release.synthetic());
    }

    /** A page that stays as it is until one of its own figures changes. */
    Shell lasting(String path, String title, String description, List<Link> breadcrumbs, LocalDate newestFigure) {
        return new Shell(
                frame,
                words.language(),
                path,
                title,
                description,
                breadcrumbs,
                asOf(newestFigure),
                null,
                release.synthetic());
    }

    /** The list of offices and the offices above this one. */
    List<Link> breadcrumbs(Office office) {
        List<Link> links = new ArrayList<>();
        Office above = office.parent() == null ? null : offices.get(office.parent());
        while (above != null) {
            links.add(new Link(above.shortName(), Addresses.office(words.language(), above.code())));
            above = above.parent() == null ? null : offices.get(above.parent());
        }
        links.add(list("/kantor/", "nav.kantor"));
        Collections.reverse(links);
        return links;
    }

    /** The list of areas and the areas around this one. */
    List<Link> breadcrumbs(Area area) {
        List<Link> links = new ArrayList<>();
        Area above = area.parent() == null ? null : areas.get(area.parent());
        while (above != null) {
            links.add(new Link(above.name(), Addresses.area(words.language(), above.code())));
            above = above.parent() == null ? null : areas.get(above.parent());
        }
        links.add(list("/wilayah/", "nav.wilayah"));
        Collections.reverse(links);
        return links;
    }

    /** The address as programs of readers need it: with the portal's own in front, once that is known. */
    String absolute(String address) {
        return frame.baseUrl() == null ? address : frame.baseUrl() + address;
    }

    /** The same, or null while the portal does not know its own address. */
    @Nullable
    String known(String address) {
        return frame.baseUrl() == null ? null : frame.baseUrl() + address;
    }

    Link list(String path, String textKey) {
        return new Link(words.texts().get(textKey), Addresses.page(words.language(), path));
    }

    private AsOf asOf(LocalDate day) {
        return new AsOf(words.dates().day(day), day.toString());
    }
}
