package id.terang.site.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A site of three pages that passes every check, and what may be changed on it. */
record LittleSite(Path root) {

    static final CheckRules RULES = new CheckRules(
            LocalDate.of(2026, 11, 21),
            "https://portal.example",
            Set.of("humas@dinsos.example", "62351895021"),
            List.of("KENARI-7F3A"));

    private static final String CSV_HEADER =
            "metric,office,area,period_start,period_end,breakdown,value,state,numerator,"
                    + "denominator,base,unit,as_of,release,breakdown_value,period,lower,upper,band,marks,synthetic\n";

    static LittleSite in(Path root) throws IOException {
        LittleSite site = new LittleSite(root);
        site.write("index.html", page("id", "<a href=\"/kantor/dinsos-a/#angka\">Kantor</a>"));
        site.write("en/index.html", page("en", FIGURE_IN_ENGLISH));
        site.write("kantor/dinsos-a/index.html", page("id", FIGURE));
        site.write("aset/situs.1a2b.css", "@font-face { src: url('/aset/huruf.3c4d.woff2') }\nbody { margin: 0 }\n");
        site.write("aset/huruf.3c4d.woff2", "font");
        site.write("aset/lambang.5e6f.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M1 2\"/></svg>");
        site.writeCsv("""
                ikm,dinsos-a,,2026-07-01,2026-09-30,all,1089.20,published,1,2,3,poin,2026-11-21,2026-11-21.1,all,quarter,,,A,,false
                ikm,,35.20,2026-07-01,2026-09-30,all,,[c],,,,poin,2026-11-20,2026-11-20.1,all,quarter,,,,,false
                """);
        return site;
    }

    static final String FIGURE = """
            <p id="angka">Nilai <b data-figure="ikm|office|dinsos-a|quarter|2026-07-01|all|all" data-value="1089.20">1.089,20</b></p>
            <p><span data-figure="ikm|area|35.20|quarter|2026-07-01|all|all" data-value="[c]">[c]</span></p>
            """;
    private static final String FIGURE_IN_ENGLISH = """
            <p><b data-figure="ikm|office|dinsos-a|quarter|2026-07-01|all|all" data-value="1089.20">1,089.20</b></p>
            """;

    /** A page with this content in its body. */
    static String page(String language, String body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <title>Halaman</title>
                <link rel="canonical" href="https://portal.example/">
                <link rel="stylesheet" href="/aset/situs.1a2b.css">
                </head>
                <body>
                <h1 id="judul">Judul</h1>
                <p data-as-of="2026-11-21">Data per 21 November 2026</p>
                <img src="/aset/lambang.5e6f.svg" alt="">
                <p><a href="mailto:humas@dinsos.example">humas@dinsos.example</a>, (0351) 895021,
                <a href="https://peraturan.example/x?a=1">peraturan</a>, <a href="./">di sini</a></p>
                %s
                </body>
                </html>
                """.formatted(language, body);
    }

    LittleSite with(String body) throws IOException {
        write("kantor/dinsos-a/index.html", page("id", FIGURE + body));
        return this;
    }

    LittleSite write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    LittleSite writeCsv(String rows) throws IOException {
        return write("data/ikm.csv", CSV_HEADER + rows);
    }

    List<String> failures() throws IOException {
        return SiteChecks.run(root, RULES).stream().map(CheckFailure::toString).toList();
    }
}
