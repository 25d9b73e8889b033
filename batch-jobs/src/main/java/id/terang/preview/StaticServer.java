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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A web server for {@code terang serve}: this machine only, files of the published release only. */
public final class StaticServer implements AutoCloseable {

    private static final int THREADS = 4;
    private static final byte[] NOTHING_HERE = "404\n".getBytes(StandardCharsets.UTF_8);

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
        byte[] content = file == null ? NOTHING_HERE : Files.readAllBytes(file);
        headers.set("Content-Type", type);
        headers.set("Vary", "Accept-Encoding");
        if (type.contains("charset") && accepts(exchange, "gzip")) {
            content = zip(content);
            headers.set("Content-Encoding", "gzip");
        }
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
