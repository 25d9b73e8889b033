package id.terang.site.render;

import id.terang.site.look.TemplateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first comment of every component: what it is for and which parameters it takes. */
final class ComponentHeads {

    /** Includes the others and is none. */
    private static final String ALL = "all.ftlh";

    private static final Pattern HEAD = Pattern.compile("^<#--\\n(.*?)\\n-->\\n", Pattern.DOTALL);

    private ComponentHeads() {}

    /** By the name of the component; the lines of its comment, none when it has no comment. */
    static SortedMap<String, List<String>> read(TemplateFiles files) {
        SortedMap<String, List<String>> heads = new TreeMap<>();
        files.in("component").forEach((path, file) -> {
            String name = path.substring("component/".length());
            if (name.endsWith(".ftlh") && !name.equals(ALL)) {
                heads.put(name.replace(".ftlh", ""), head(file));
            }
        });
        return heads;
    }

    private static List<String> head(Path file) {
        try {
            Matcher head = HEAD.matcher(Files.readString(file));
            return head.find() ? head.group(1).lines().map(String::strip).toList() : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the component " + file, failure);
        }
    }
}
