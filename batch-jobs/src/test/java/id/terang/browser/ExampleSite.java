package id.terang.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tiny site by hand: one page as it should be, and variations of it that are wrong in one way each. */
final class ExampleSite {

    private static final String STYLE = """
            body { margin: 0; font: 16px/1.5 sans-serif; background: #fff; color: #111; }
            a { color: #003d99; } main { padding: 1rem; }
            .skip { position: absolute; left: -99rem; } .skip:focus { left: 0; }
            :focus-visible { outline: 3px solid #111; }
            .invisible-focus :focus-visible { outline: none; }
            .pale { color: #ccc; } .wide { width: 600px; } .poster { width: 900px; } .scroll { overflow-x: auto; } .reflow { width: 330px; }
            details::details-content { content-visibility: visible; block-size: auto; } .folded::details-content { content-visibility: hidden; }
            .dense { font-size: 12px; line-height: 14px; }
            @media screen { .late { content-visibility: auto; } }
            @media print { .scroll { overflow: visible; } }
            @media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } a { color: #9cf; } }
            """;

    private final Path folder;

    ExampleSite(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("style.css"), STYLE);
    }

    void page(String name, String bodyClass, String content) throws IOException {
        Path file = folder.resolve(name).resolve("index.html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                <!doctype html><html lang="id"><head><meta charset="utf-8"><title>Contoh</title>
                <link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
                <link rel="stylesheet" href="/style.css"></head>
                <body class="%s"><a class="skip" href="#isi">Langsung ke isi</a>
                <header><a href="/">Beranda</a></header><main id="isi"><h1>Contoh</h1>
                <p>Kalimat yang cukup panjang agar halaman ini berisi sesuatu.</p>%s</main></body></html>
                """.formatted(bodyClass, content));
    }
}
