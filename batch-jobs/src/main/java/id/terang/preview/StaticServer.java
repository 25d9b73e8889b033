package id.terang.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A web server for {@code terang serve}: this machine only, files of the published release only. */
public final class StaticServer implements AutoCloseable {

    private static final int THREADS = 4;
    private static final byte[] NOTHING_HERE = "404\n".getBytes(StandardCharsets.UTF_8);

    /** Content-Encoding → end of the copy's name; the smaller one first. */
    private static final Map<String, String> COPIES = new TreeMap<>(Map.of("br", ".br", "gzip", ".gz"));

    private final HttpServer server;
    private final ExecutorService threads;
    private final SiteFiles files;

    private StaticServer(HttpServer server, SiteFiles files) {
        this.server = server;
        this.files = files;
        this.threads = Executors.newFixedThreadPool(THREADS);
    }

    /**
     * Starts to serve a folder on the loopback address.
     *
     * @param root the published site: {@code current}, followed anew with every request
     * @param port 0 for any free one
     */
    public static StaticServer start(Path root, int port) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        StaticServer server = new StaticServer(http, new SiteFiles(root));
        http.createContext("/", server::answer);
        http.setExecutor(server.threads);
        http.start();
        return server;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            SecurityHeaders.ALL.forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            if (SecurityHeaders.isEmbedded(exchange.getRequestURI().getPath())) {
                exchange.getResponseHeaders().set("Content-Security-Policy", SecurityHeaders.EMBEDDED);
            }
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            answerFile(exchange, exchange.getRequestURI().getPath());
        }
    }

    private void answerFile(HttpExchange exchange, String path) throws IOException {
        Path file = files.find(path);
        if (file != null) {
            send(exchange, 200, file);
            return;
        }
        if (files.isFolderWithoutSlash(path)) {
            // Relative to the folder above, so that no path can be read as another host.
            String name = exchange.getRequestURI().getRawPath();
            exchange.getResponseHeaders().set("Location", "./" + name.substring(name.lastIndexOf('/') + 1) + "/");
            exchange.sendResponseHeaders(301, -1);
            return;
        }
        Path english = path.startsWith("/en/") ? files.find("/en/404.html") : null;
        send(exchange, 404, english == null ? files.find("/404.html") : english);
    }

    private static void send(HttpExchange exchange, int status, @Nullable Path file) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        String type = file == null ? "text/plain; charset=utf-8" : SiteFiles.type(file);
        headers.set("Content-Type", type);
        headers.set("Vary", "Accept-Encoding");
        byte[] content = content(exchange, file, type.contains("charset"));
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(content.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    /** The copy that the night compressed; a small file has none and is compressed here, as real servers do. */
    private static byte[] content(HttpExchange exchange, @Nullable Path file, boolean isText) throws IOException {
        if (file == null) {
            return NOTHING_HERE;
        }
        for (Map.Entry<String, String> coding : COPIES.entrySet()) {
            Path copy = file.resolveSibling(file.getFileName() + coding.getValue());
            if (accepts(exchange, coding.getKey()) && Files.isRegularFile(copy)) {
                exchange.getResponseHeaders().set("Content-Encoding", coding.getKey());
                return Files.readAllBytes(copy);
            }
        }
        if (isText && accepts(exchange, "gzip")) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            return zip(Files.readAllBytes(file));
        }
        return Files.readAllBytes(file);
    }

    private static boolean accepts(HttpExchange exchange, String encoding) {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        return accepted != null && accepted.contains(encoding);
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(sink)) {
            zip.write(content);
        }
        return sink.toByteArray();
    }
}
