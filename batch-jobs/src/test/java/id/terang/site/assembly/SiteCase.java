package id.terang.site.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader finds on a page.
 *
 * @param address of the page, from the first line {@code page: /…/}
 * @param present lines that stand on it in this order
 * @param absent what stands nowhere on it, from lines {@code not: …}
 */
record SiteCase(String address, List<String> present, List<String> absent) {

    static SiteCase read(Path file) throws IOException {
        String address = "";
        List<String> present = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("page: ")) {
                address = line.substring("page: ".length()).strip();
            } else if (line.startsWith("not: ")) {
                absent.add(line.substring("not: ".length()).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                present.add(line.strip());
            }
        }
        return new SiteCase(address, List.copyOf(present), List.copyOf(absent));
    }
}
