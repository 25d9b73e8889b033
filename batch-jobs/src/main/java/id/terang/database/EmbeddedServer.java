package id.terang.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL from Maven's binaries, with its data below the work folder, kept between nights.
 *
 * <p>A run that was killed leaves its server behind: the next start stops that orphan first. While the process that
 * started the server lives, no other may use it.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;
    private final Path owner;

    private EmbeddedServer(EmbeddedPostgres postgres, Path owner) {
        this.postgres = postgres;
        this.owner = owner;
    }

    static EmbeddedServer start(Path folder, Path binaries) {
        Path data = folder.resolve("database").toAbsolutePath();
        Path owner = folder.resolve("database.owner").toAbsolutePath();
        Path messages = folder.resolve("database.log").toAbsolutePath();
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(messages.toFile());
        try {
            Files.createDirectories(data.getParent());
            refuseWhileOwnerLives(owner);
            Files.writeString(owner, nameOf(ProcessHandle.current()));
            stopOrphan(data.resolve("postmaster.pid"));
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(binaries.toAbsolutePath().toFile())
                    // The same order of texts on every machine, and no locale that the machine would have to have.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("work_mem", "128MB")
                    .setServerConfig("maintenance_work_mem", "256MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("jit", "off")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .start();
            return new EmbeddedServer(postgres, owner);
        } catch (IOException | IllegalStateException failure) {
            throw new DatabaseUnreachable(
                    "The embedded PostgreSQL below " + folder + " did not start; why is in " + messages + ". "
                            + failure.getMessage(),
                    failure);
        }
    }

    String url() {
        return postgres.getJdbcUrl(USER, "postgres");
    }

    String user() {
        return USER;
    }

    @Override
    public void close() {
        try {
            postgres.close();
            Files.deleteIfExists(owner);
        } catch (IOException failure) {
            throw new DatabaseUnreachable("The embedded PostgreSQL did not stop", failure);
        }
    }

    private static void refuseWhileOwnerLives(Path owner) throws IOException {
        if (!Files.exists(owner)) {
            return;
        }
        String name = Files.readString(owner).strip();
        Optional<ProcessHandle> process = processOf(name.replaceFirst(" .*", ""));
        if (process.isPresent() && nameOf(process.get()).equals(name)) {
            throw new AnotherRunHoldsTheLock(
                    "Process " + process.get().pid() + " is using the embedded database below " + owner.getParent());
        }
    }

    /** Process number and start time: a number alone may be another process after a restart. */
    private static String nameOf(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("");
    }

    private static void stopOrphan(Path postmaster) throws IOException {
        if (!Files.exists(postmaster)) {
            return;
        }
        List<String> lines = Files.readAllLines(postmaster);
        Optional<ProcessHandle> server =
                lines.isEmpty() ? Optional.empty() : processOf(lines.getFirst().strip());
        if (server.isEmpty() || !isPostgres(server.get())) {
            Files.deleteIfExists(postmaster);
            return;
        }
        try {
            // SIGINT is PostgreSQL's "fast shutdown"; Java itself can only send SIGTERM, which waits for clients.
            new ProcessBuilder("kill", "-INT", Long.toString(server.get().pid())).start();
            server.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an orphaned PostgreSQL was stopping", failure);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException failure) {
            throw new IOException(
                    "PostgreSQL process " + server.get().pid() + ", left by a killed run, does not stop", failure);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static Optional<ProcessHandle> processOf(String pid) {
        if (!pid.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
    }
}
