package id.terang.cli;

import id.terang.preview.StaticServer;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code terang serve}: a preview for this machine only. */
@Command(
        name = "serve",
        description = {
            "Menampilkan situs terbitan di komputer ini saja.",
            "Serves the published site to this machine only."
        })
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Option(names = "--port", defaultValue = "8080", description = "Nomor port. / Port. Default: ${DEFAULT-VALUE}")
    private int port;

    @Override
    public Integer call() throws Exception {
        try (StaticServer server = StaticServer.start(folders.site().resolve("current"), port)) {
            System.out.println("http://localhost:" + server.port() + "/  (Ctrl+C untuk berhenti / to stop)");
            new CountDownLatch(1).await();
        }
        return ExitCodes.PUBLISHED;
    }
}
