package id.terang.site.example;

import id.terang.definition.Language;
import id.terang.site.look.TemplateFiles;
import id.terang.site.page.PageModel;
import id.terang.site.render.Assets;
import id.terang.site.render.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the example pages as a small site, to be looked at: arguments are the folder of templates and the folder to write. */
public final class PreviewSite {

    private PreviewSite() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    /** Every example page in both languages, with the assets. */
    public static void write(Path templates, Path target) throws IOException {
        Assets assets = Assets.load(TemplateFiles.of(templates));
        TemplateEngine engine = new TemplateEngine(TemplateFiles.of(templates), assets);
        for (Language language : Language.values()) {
            for (PageModel page : ExamplePages.all(templates, language)) {
                String address = page.shell().address().substring(1);
                write(target.resolve(address.endsWith(".html") ? address : address + "index.html"), engine.bytes(page));
            }
        }
        for (Map.Entry<String, byte[]> asset : assets.files().entrySet()) {
            write(target.resolve(asset.getKey()), asset.getValue());
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, content);
    }
}
