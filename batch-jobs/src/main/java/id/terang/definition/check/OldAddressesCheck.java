package id.terang.definition.check;

import id.terang.definition.OldAddress;
import id.terang.definition.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Old addresses are addresses, each told once, and following them ends somewhere. */
final class OldAddressesCheck {

    private static final String FILE = "config/addresses.csv";
    private static final Pattern ADDRESS = Pattern.compile("/([a-z0-9-]{1,64}/)+");

    private OldAddressesCheck() {}

    static void check(List<OldAddress> addresses, Problems problems) {
        Map<String, String> next = new HashMap<>();
        for (OldAddress old : addresses) {
            String where = FILE + " " + old.address();
            requireAddress(old.address(), where, problems);
            if (old.address().startsWith("/en/")) {
                problems.add(where, "is the English address; name the Indonesian one, the English one goes with it");
            }
            if (old.to() != null) {
                requireAddress(old.to(), where + " to", problems);
            } else if (old.moved()) {
                problems.add(where, "has moved, but 'to' is empty; write where, or 'gone'");
            }
            if (next.put(old.address(), old.to() == null ? "" : old.to()) != null) {
                problems.add(where, "is given twice; keep one");
            }
        }
        next.keySet().stream()
                .sorted()
                .filter(address -> comesBack(address, next))
                .forEach(address -> problems.add(FILE + " " + address, "leads back to itself"));
    }

    private static boolean comesBack(String start, Map<String, String> next) {
        Set<String> seen = new HashSet<>();
        for (String at = next.get(start); at != null && seen.add(at); at = next.get(at)) {
            if (at.equals(start)) {
                return true;
            }
        }
        return false;
    }

    private static void requireAddress(String address, String where, Problems problems) {
        if (!ADDRESS.matcher(address).matches()) {
            problems.add(
                    where,
                    "is '" + address + "'; expected an address of this portal, for instance /kantor/dinsos-lama/");
        }
    }
}
