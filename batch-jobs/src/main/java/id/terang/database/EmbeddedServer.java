package id.terang.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/**
 * PostgreSQL from Maven's binaries, with its data below the work folder, kept between nights.
 *
 * <p>A run that was killed leaves its server behind: the next start stops that orphan first. A server that was never ready, because
 * its first start was killed, has nothing to lose and is made anew. While the process that started the server lives, no other may use
 * it: it holds a lock that the system takes back however the process ends.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final String USER = "postgres";

    /** Below this, queries that share memory between processes fail: containers have 64 MB unless told otherwise. */
    private static final long ENOUGH_SHARED_MEMORY = 1L << 30;

    private final EmbeddedPostgres postgres;
    private final String password;
    private final FileChannel owner;

    private EmbeddedServer(EmbeddedPostgres postgres, String password, FileChannel owner) {
        this.postgres = postgres;
        this.password = password;
        this.owner = owner;
    }

    static EmbeddedServer start(DatabaseSettings settings) {
        Path folder = settings.folder();
        Path data = folder.resolve("database").toAbsolutePath();
        Path unready = folder.resolve("database.unready").toAbsolutePath();
        Path messages = folder.resolve("database.log").toAbsolutePath();
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(messages.toFile());
        FileChannel owner = own(folder.resolve("database.owner"));
        try {
            stopOrphan(data.resolve("postmaster.pid"));
            ServerBinaries.clearParts(settings.binaries());
            prepare(data, unready);
            ServerPassword password = ServerPassword.of(folder.resolve("database.password"), data);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            settings.binaries().toAbsolutePath().toFile())
                    // The same order of texts on every machine, and no locale that the machine would have to have.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .setConnectConfig("password", password.value())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("work_mem", "128MB")
                    .setServerConfig("maintenance_work_mem", "256MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("dynamic_shared_memory_type", sharedMemory())
                    // The library that starts it would leave both off.
                    .setServerConfig("fsync", settings.lasting() ? "on" : "off")
                    .setServerConfig("synchronous_commit", settings.lasting() ? "on" : "off")
                    .setServerConfig("jit", "off")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .start();
            try (Connection master =
                    DriverManager.getConnection(postgres.getJdbcUrl(USER, "postgres"), USER, password.value())) {
                password.demand(master);
            }
            Files.deleteIfExists(unready);
            return new EmbeddedServer(postgres, password.value(), owner);
        } catch (IOException | SQLException | IllegalStateException failure) {
            giveBack(owner);
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

    String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new DatabaseUnreachable("The embedded PostgreSQL did not stop", failure);
        } finally {
            giveBack(owner);
        }
    }

    /** The lock is the file's, not its content: that only says who has it. */
    private static FileChannel own(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel owner = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(owner)) {
                owner.close();
                throw new AnotherRunHoldsTheLock(
                        "Process " + Files.readString(file).strip() + " is using the embedded database below "
                                + file.toAbsolutePath().getParent());
            }
            owner.truncate(0);
            owner.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return owner;
        } catch (IOException failure) {
            throw new DatabaseUnreachable("The work folder cannot be used: " + failure.getMessage(), failure);
        }
    }

    private static boolean isLocked(FileChannel owner) throws IOException {
        try {
            return owner.tryLock() != null;
        } catch (OverlappingFileLockException thisProcess) {
            return false;
        }
    }

    private static void giveBack(FileChannel owner) {
        try {
            owner.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A data folder stands under its name before it is a whole one, and a kill may come between: until the server has answered once,
     * a mark beside it says so.
     */
    private static void prepare(Path data, Path unready) throws IOException {
        if (Files.exists(unready)) {
            // What made it may outlive the run that was killed.
            ProcessHandle.allProcesses()
                    .filter(process -> process.info()
                            .commandLine()
                            .filter(line -> line.contains("initdb") && line.contains(data.toString()))
                            .isPresent())
                    .forEach(ProcessHandle::destroyForcibly);
            FileUtils.deleteDirectory(data.toFile());
        }
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            Files.writeString(unready, "");
        } else if (Files.getFileAttributeView(data, PosixFileAttributeView.class) != null) {
            // A volume's group may have been let in since; the server refuses that.
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static String sharedMemory() {
        Path shared = Path.of("/dev/shm");
        try {
            boolean enough =
                    Files.isDirectory(shared) && Files.getFileStore(shared).getTotalSpace() >= ENOUGH_SHARED_MEMORY;
            return enough ? "posix" : "mmap";
        } catch (IOException unknown) {
            return "mmap";
        }
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
