package id.terang.site.render;

import id.terang.site.look.TemplateFiles;
import id.terang.site.look.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Style sheet, script, font and pictures, each at an address that carries its content's hash: a page that is open when a new
 * release is published keeps the files it was made with.
 */
public final class Assets {

    /** Every style sheet begins with the tokens and is joined from these, in this order; the last is a look's own. */
    private static final SortedMap<String, List<String>> STYLES = new TreeMap<>(Map.of(
            "ringkas.css", List.of("ringkas.css"), "terang.css", List.of("terang.css", "chart.css", "look.css")));

    private static final Set<String> PARTS = Set.of("tokens.css", "ringkas.css", "terang.css", "chart.css", "look.css");

    private static final String FOLDER = "asset";

    private final Map<String, String> addresses;
    private final SortedMap<String, byte[]> files;

    private Assets(Map<String, String> addresses, SortedMap<String, byte[]> files) {
        this.addresses = addresses;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** Reads the assets among these files. */
    public static Assets load(TemplateFiles files) {
        Map<String, String> addresses = new TreeMap<>();
        SortedMap<String, byte[]> contents = new TreeMap<>();
        SortedMap<String, Path> found = files.in(FOLDER);
        try {
            for (Map.Entry<String, Path> file : found.entrySet()) {
                String name = file.getKey().substring(FOLDER.length() + 1);
                if (!PARTS.contains(name)) {
                    add(name, Files.readAllBytes(file.getValue()), addresses, contents);
                }
            }
            String tokens = Tokens.load(files).css();
            for (Map.Entry<String, List<String>> style : STYLES.entrySet()) {
                String css = tokens + joined(style.getValue(), found);
                add(style.getKey(), linked(css, addresses).getBytes(StandardCharsets.UTF_8), addresses, contents);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the assets", failure);
        }
        return new Assets(addresses, contents);
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

    private static String joined(List<String> parts, Map<String, Path> files) throws IOException {
        StringBuilder css = new StringBuilder(32_768);
        for (String part : parts) {
            Path file = files.get(FOLDER + "/" + part);
            if (file != null) {
                css.append(Files.readString(file)).append('\n');
            }
        }
        return css.toString().replaceAll("(?s)/\\*.*?\\*/\\s*", "");
    }

    private static String linked(String css, Map<String, String> addresses) {
        String style = css;
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
