package id.terang.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A made-up night: a release name and the files it writes. */
record Night(String release, TreeMap<String, String> files) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Night of(String release, String... pathsAndContents) {
        TreeMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.put(pathsAndContents[i], pathsAndContents[i + 1]);
        }
        return new Night(release, files);
    }

    /** Publishes as the nightly job does, but leaves the folder as a crash would when something fails. */
    @SuppressWarnings("resource")
    void publishOrDie(SiteOutput site) throws IOException {
        publish(site.open(release));
    }

    /** Publishes as the nightly job does. */
    void publishTo(SiteOutput site) throws IOException {
        try (ReleaseFolder folder = site.open(release)) {
            publish(folder);
        }
    }

    private void publish(ReleaseFolder folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            folder.write(file.getKey(), file.getValue());
        }
        ObjectNode night = JSON.createObjectNode().put("loaded", 12);
        folder.seal(night);
        folder.settle();
        folder.publish();
    }

    void publishTo(Path root) throws IOException {
        publishTo(new SiteOutput(root));
    }
}
