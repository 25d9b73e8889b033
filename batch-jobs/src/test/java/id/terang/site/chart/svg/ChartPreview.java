package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.ChartModel;
import id.terang.site.look.TemplateFiles;
import id.terang.site.look.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** All examples on one page, as the portal would show them: {@code target/chart-examples/index.html}. */
final class ChartPreview {

    private static final String STYLE = """
            @font-face { font-family: "Plus Jakarta Sans"; src: url(PlusJakartaSans-Medium.ttf); font-weight: 200 599; }
            @font-face { font-family: "Plus Jakarta Sans"; src: url(PlusJakartaSans-Bold.ttf); font-weight: 600 800; }
            body { margin: 0; font: 500 16px/1.5 "Plus Jakarta Sans", sans-serif; background: var(--chart-paper); color: var(--chart-ink); }
            a { color: inherit; } :focus-visible { outline: 3px solid; }
            .skip { position: absolute; left: -99rem; } .skip:focus { left: 0; }
            main { padding: 1rem; } figure { margin: 0 0 2rem; }
            """;

    private ChartPreview() {}

    static void write(Path folder, List<ChartModel> charts) throws IOException {
        Files.createDirectories(folder);
        TemplateFiles files = TemplateFiles.of(Path.of(System.getProperty("terang.home", ".."), "templates"));
        Files.writeString(
                folder.resolve("style.css"),
                Tokens.load(files).css() + Files.readString(files.file("asset/chart.css")) + STYLE);
        for (String font : List.of("PlusJakartaSans-Medium.ttf", "PlusJakartaSans-Bold.ttf")) {
            Files.copy(
                    ChartFonts.class.getResourceAsStream(font),
                    folder.resolve(font),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        StringBuilder page = new StringBuilder("""
                <!doctype html><html lang="id"><head><meta charset="utf-8"><title>Contoh grafik</title>
                <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
                <link rel="stylesheet" href="style.css"></head><body><a class="skip" href="#isi">Langsung ke isi</a>
                <main id="isi"><h1>Contoh grafik</h1>
                """);
        for (ChartModel chart : charts) {
            page.append("<figure><figcaption>")
                    .append(chart.caption().title())
                    .append("</figcaption>")
                    .append(Charts.svg(chart, Language.INDONESIAN))
                    .append("</figure>\n");
        }
        Files.writeString(folder.resolve("index.html"), page.append("</main></body></html>\n"));
    }
}
