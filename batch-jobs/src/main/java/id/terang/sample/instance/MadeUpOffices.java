package id.terang.sample.instance;

import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.definition.place.Office;
import id.terang.definition.place.OfficeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An agency for every province and regency that has none. */
final class MadeUpOffices {

    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);

    private MadeUpOffices() {}

    static List<Office> forAreas(List<Area> areas, List<Office> shipped) {
        Set<String> served = shipped.stream()
                .filter(office -> office.parent() == null)
                .map(Office::area)
                .collect(Collectors.toSet());
        List<Office> offices = new ArrayList<>();
        for (Area area : areas) {
            boolean hasAgency = area.level() == AreaLevel.PROVINCE || area.level() == AreaLevel.REGENCY;
            if (hasAgency && !served.contains(area.code())) {
                offices.add(agency(area));
            }
        }
        return offices;
    }

    private static Office agency(Area area) {
        boolean province = area.level() == AreaLevel.PROVINCE;
        String of = (province ? "Provinsi " : "") + area.name().replace(MadeUpNames.MARK, "");
        return new Office(
                "dinsos-" + area.code().replace('.', '-'),
                "Dinas Sosial " + of + MadeUpNames.MARK,
                "Dinsos " + of.replace("Kabupaten ", "").replace("Provinsi ", ""),
                province ? OfficeType.PROVINCE_AGENCY : OfficeType.REGENCY_AGENCY,
                null,
                area.code(),
                "Urusan sosial " + of,
                SINCE,
                null,
                MadeUpNames.SOURCE);
    }
}
