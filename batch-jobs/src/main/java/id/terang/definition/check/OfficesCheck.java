package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.definition.place.OfficeType;
import id.terang.definition.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that offices form trees below agencies and stand in known areas. */
final class OfficesCheck {

    private static final String FILE = "config/offices.csv";

    private OfficesCheck() {}

    static void check(Definitions definitions, Problems problems) {
        List<Office> offices = definitions.offices();
        Codes.unique(FILE, offices.stream().map(Office::code).toList(), problems);
        Set<String> areas = definitions.areas().stream().map(Area::code).collect(Collectors.toSet());
        Map<String, Office> byCode =
                offices.stream().collect(Collectors.toMap(Office::code, Function.identity(), (first, second) -> first));
        for (Office office : offices) {
            String where = FILE + " " + office.code();
            if (!areas.contains(office.area())) {
                problems.add(where, "serves area '" + office.area() + "', which is not in config/areas.csv");
            }
            if (office.validTo() != null && office.validTo().isBefore(office.validFrom())) {
                problems.add(where, "ends on " + office.validTo() + ", before it starts on " + office.validFrom());
            }
            parent(where, office, byCode, problems);
        }
    }

    private static void parent(String where, Office office, Map<String, Office> byCode, Problems problems) {
        boolean isAgency = office.type() == OfficeType.PROVINCE_AGENCY || office.type() == OfficeType.REGENCY_AGENCY;
        if (isAgency && office.parent() != null) {
            problems.add(where, "is an agency with parent '" + office.parent() + "'; expected none");
        }
        if (!isAgency && office.parent() == null) {
            problems.add(where, "has no parent; expected the agency or desk it belongs to");
        }
        if (office.parent() != null && !byCode.containsKey(office.parent())) {
            problems.add(where, "has parent '" + office.parent() + "', which is not in this file");
        }
        Set<String> path = new HashSet<>();
        for (Office step = office; step != null && step.parent() != null; step = byCode.get(step.parent())) {
            if (!path.add(step.code())) {
                problems.add(where, "belongs to itself by way of " + step.parent());
                return;
            }
        }
    }
}
