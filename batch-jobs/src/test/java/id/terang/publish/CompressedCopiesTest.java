package id.terang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompressedCopiesTest {

    private static final String PAGE = "<p>Dinas Sosial</p>\n".repeat(200);

    @TempDir
    Path root;

    private SiteOutput site = new SiteOutput(Path.of("unused"));

    @BeforeEach
    void publishOneNight() throws IOException {
        site = new SiteOutput(root);
        Night.of("2026-11-09.1", "index.html", PAGE, "kecil.html", "kecil", "data/ikm.zip", PAGE)
                .publishTo(site);
    }

    @Test
    void aCopyHoldsTheContentOfTheFileItBelongsTo() throws IOException {
        try (InputStream gzip = new GZIPInputStream(Files.newInputStream(in("2026-11-09.1", "index.html.gz")));
                InputStream brotli = new BrotliInputStream(Files.newInputStream(in("2026-11-09.1", "index.html.br")))) {
            assertThat(new String(gzip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
            assertThat(new String(brotli.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(PAGE);
        }
    }

    @Test
    void smallFilesAndFilesCompressedAlreadyGetNone() {
        assertThat(in("2026-11-09.1", "kecil.html.gz")).doesNotExist();
        assertThat(in("2026-11-09.1", "data/ikm.zip.gz")).doesNotExist();
    }

    @Test
    void theManifestDoesNotNameThem() throws IOException {
        assertThat(in("2026-11-09.1", "manifest.json")).content().doesNotContain(".gz", ".br\"");
    }

    @Test
    void anUnchangedFileKeepsItsCopiesAndAChangedOneGetsNewOnes() throws IOException {
        Night.of("2026-11-10.1", "index.html", PAGE, "data/ikm.csv", PAGE).publishTo(site);
        Night.of("2026-11-11.1", "index.html", PAGE, "data/ikm.csv", PAGE + "1").publishTo(site);

        assertThat(Files.isSameFile(in("2026-11-09.1", "index.html.br"), in("2026-11-11.1", "index.html.br")))
                .isTrue();
        assertThat(in("2026-11-11.1", "data/ikm.csv.gz"))
                .content(StandardCharsets.ISO_8859_1)
                .isNotEqualTo(Files.readString(in("2026-11-10.1", "data/ikm.csv.gz"), StandardCharsets.ISO_8859_1));
    }

    @Test
    void aDamagedCopyIsNotPassedOn() throws IOException {
        byte[] whole = Files.readAllBytes(in("2026-11-09.1", "index.html.gz"));
        byte[] other = Files.readAllBytes(in("2026-11-09.1", "index.html.br"));
        Files.writeString(in("2026-11-09.1", "index.html.gz"), "damaged");
        Files.write(in("2026-11-09.1", "index.html.br"), new byte[] {other[0], 1, 2});

        Night.of("2026-11-10.1", "index.html", PAGE).publishTo(site);

        assertThat(in("2026-11-10.1", "index.html.gz")).hasBinaryContent(whole);
        assertThat(in("2026-11-10.1", "index.html.br")).hasBinaryContent(other);
    }

    @Test
    void theSameNightAgainMendsThem() throws IOException {
        byte[] whole = Files.readAllBytes(in("2026-11-09.1", "index.html.gz"));
        Files.writeString(in("2026-11-09.1", "index.html.gz"), "damaged");

        publishOneNight();

        assertThat(in("2026-11-09.1", "index.html.gz")).hasBinaryContent(whole);
    }

    private Path in(String release, String file) {
        return root.resolve("releases").resolve(release).resolve(file);
    }
}
