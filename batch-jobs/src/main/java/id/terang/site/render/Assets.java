package id.terang.site.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Style sheet, script, font and pictures, each at an address that carries its content's hash: a page that is open when a new
 * release is published keeps the files it was made with.
 */
public final class Assets {

    /** Joined into one style sheet, in this order: a theme replaces the first. */
    private static final List<String> STYLE = List.of("tokens.css", "terang.css", "chart.css");

    private static final String STYLESHEET = "terang.css";

    private final Map<String, String> addresses;
    private final SortedMap<String, byte[]> files;

    private Assets(Map<String, String> addresses, SortedMap<String, byte[]> files) {
        this.addresses = addresses;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** Reads {@code templates/asset}. */
    public static Assets load(Path templates) {
        Path folder = templates.resolve("asset");
        Map<String, String> addresses = new TreeMap<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                String name = String.valueOf(path.getFileName());
                if (!STYLE.contains(name)) {
                    add(name, Files.readAllBytes(path), addresses, files);
                }
            }
            add(STYLESHEET, style(folder, addresses).getBytes(StandardCharsets.UTF_8), addresses, files);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the assets in " + folder, failure);
        }
        return new Assets(addresses, files);
    }

    /** Address of an asset from the root of the portal: {@code /aset/terang.4f1d2c3b5a.css}. */
    public String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("No asset '" + name + "'; there are " + addresses.keySet());
        }
        return address;
    }

    /** Every asset by its path below the root of the portal, without a leading slash. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    private static void add(String name, byte[] content, Map<String, String> addresses, Map<String, byte[]> files) {
        int dot = name.lastIndexOf('.');
        String path = "aset/" + name.substring(0, dot) + "." + hash(content) + name.substring(dot);
        addresses.put(name, "/" + path);
        files.put(path, content);
    }

    private static String style(Path folder, Map<String, String> addresses) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String name : STYLE) {
            Path path = folder.resolve(name);
            if (Files.exists(path)) {
                parts.add(Files.readString(path));
            }
        }
        String style = String.join("\n", parts).replaceAll("(?s)/\\*.*?\\*/\\s*", "");
        for (Map.Entry<String, String> asset : addresses.entrySet()) {
            style = style.replace("url(\"" + asset.getKey() + "\")", "url(\"" + asset.getValue() + "\")");
        }
        return style;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
