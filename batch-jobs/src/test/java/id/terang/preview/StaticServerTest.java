package id.terang.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path site;

    private final StaticServer server = start();

    @BeforeEach
    void publish() throws IOException {
        Path release = site.resolve("releases/2026-11-22.1");
        Files.createDirectories(release.resolve("kantor"));
        Files.createDirectories(release.resolve("en"));
        Files.createDirectories(release.resolve("kosong"));
        Files.writeString(release.resolve("index.html"), "beranda");
        Files.writeString(release.resolve("kantor/index.html"), "kantor");
        Files.writeString(release.resolve("404.html"), "tidak ada");
        Files.writeString(release.resolve("en/404.html"), "not there");
        Files.writeString(release.resolve("data.csv"), "a,b\n");
        Files.writeString(site.resolve("rahasia.txt"), "rahasia");
        if (Files.notExists(site.resolve("current"))) {
            Files.createSymbolicLink(site.resolve("current"), Path.of("releases/2026-11-22.1"));
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, beranda, text/html; charset=utf-8",
        "/kantor/, 200, kantor, text/html; charset=utf-8",
        "/data.csv, 200, 'a,b\n', text/csv; charset=utf-8",
        "/tidak-ada/, 404, tidak ada, text/html; charset=utf-8",
        "/en/tidak-ada/, 404, not there, text/html; charset=utf-8",
        "/kosong/, 404, tidak ada, text/html; charset=utf-8"
    })
    void answersWithTheFileOrThePageThatSaysThereIsNone(String path, int status, String body, String type)
            throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    }

    @Test
    void sendsTheHeadersOfARealServer() throws Exception {
        HttpResponse<String> answer = get("/");

        SecurityHeaders.ALL.forEach(
                (name, value) -> assertThat(answer.headers().firstValue(name)).hasValue(value));
    }

    @Test
    void onlyAPageMadeForItMayStandInAFrameOfAnotherSite() throws Exception {
        Path page = Files.createDirectories(site.resolve("releases/2026-11-22.1/kantor/sematan"));
        Files.writeString(page.resolve("index.html"), "angka");

        assertThat(get("/kantor/sematan/").headers().firstValue("Content-Security-Policy"))
                .hasValue(SecurityHeaders.EMBEDDED);
        assertThat(get("/kantor/").headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .endsWith("frame-ancestors 'none'");
    }

    @Test
    void sendsTheCopyThatTheNightCompressed() throws Exception {
        Files.write(site.resolve("releases/2026-11-22.1/data.csv.br"), new byte[] {1, 2, 3});
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/data.csv"))
                .header("Accept-Encoding", "gzip, br")
                .build();
        HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        Files.delete(site.resolve("releases/2026-11-22.1/data.csv.br"));

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("br");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(answer.body()).containsExactly(1, 2, 3);
    }

    @Test
    void theFilesForRealServersSendTheSameHeaders() throws IOException {
        Path deploy = Path.of(System.getProperty("terang.home", ".."), "deploy");
        String nginx = Files.readString(deploy.resolve("nginx/terang-headers.conf"));
        String caddy = Files.readString(deploy.resolve("caddy/Caddyfile"));

        SecurityHeaders.ALL.forEach((name, value) -> {
            String inNginx = value.replace("frame-ancestors 'none'", "frame-ancestors $terang_frame_ancestors");
            assertThat(nginx).contains("add_header " + name + " \"" + inNginx + "\" always;");
            assertThat(caddy).contains(name + " \"" + value + "\"");
        });
        assertThat(caddy).contains(SecurityHeaders.EMBEDDED);
    }

    @Test
    void compressesWhenTheBrowserCan() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("beranda");
    }

    @Test
    void aFolderWithoutItsSlashIsSentThere() throws Exception {
        HttpResponse<String> answer = get("/kantor");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("./kantor/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../rahasia.txt",
                "/%2e%2e/%2e%2e/rahasia.txt",
                "/kantor/..%2f..%2f..%2frahasia.txt",
                "//etc/passwd",
                "/%00",
                "/kantor/../../../rahasia.txt"
            })
    void nothingOutsideTheReleaseIsReachable(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .doesNotContain("rahasia\n")
                .doesNotContain(" 200 ")
                .doesNotContain("root:");
    }

    @Test
    void aLinkOutOfTheReleaseIsNotFollowed() throws Exception {
        Path link = site.resolve("releases/2026-11-22.1/keluar.txt");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, site.resolve("rahasia.txt"));

        assertThat(get("/keluar.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyReads() throws IOException {
        assertThat(raw("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
        assertThat(raw("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-length: 7")
                .endsWith("\r\n\r\n");
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://localhost:" + server.port() + path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static StaticServer start() {
        try {
            return StaticServer.start(site.resolve("current"), 0);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
