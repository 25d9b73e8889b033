package id.terang.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says in a few words in which files two releases differ. */
final class ManifestDifference {

    private static final int SHOWN = 5;

    private ManifestDifference() {}

    static String between(Manifest existing, Manifest fresh) {
        Map<String, String> before = hashes(existing);
        Map<String, String> after = hashes(fresh);
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<String> different = new ArrayList<>();
        for (String path : paths) {
            if (!after.getOrDefault(path, "").equals(before.get(path))) {
                different.add(path);
            }
        }
        if (different.isEmpty()) {
            return "the same files, but another night or another release before it";
        }
        String more = different.size() > SHOWN ? " and " + (different.size() - SHOWN) + " more" : "";
        return String.join(", ", different.stream().limit(SHOWN).toList()) + more;
    }

    private static Map<String, String> hashes(Manifest manifest) {
        Map<String, String> hashes = new TreeMap<>();
        manifest.files().forEach(entry -> hashes.put(entry.path(), entry.sha256()));
        return hashes;
    }
}
