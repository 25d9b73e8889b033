package id.terang.cli;

import id.terang.database.AnotherRunHoldsTheLock;
import id.terang.database.DatabaseUnreachable;
import id.terang.definition.WorkCalendar.MissingCalendar;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.nightly.NightHeld;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns every failure into its exit code and one paragraph: what happened, where, what to do. */
public final class ExitCodes implements IExecutionExceptionHandler {

    /** Published, or the command did what it was asked. */
    public static final int PUBLISHED = 0;

    /** Something nobody foresaw. */
    public static final int UNEXPECTED = 1;

    /** The configuration or the command line is wrong. */
    public static final int CONFIGURATION = 2;

    /** A gate holds the night; the previous release stays. */
    public static final int HELD = 3;

    /** The database does not answer. */
    public static final int DATABASE = 4;

    /** Another run holds the lock. */
    public static final int LOCKED = 5;

    private static final Logger LOG = LoggerFactory.getLogger(ExitCodes.class);

    /** The code a failure ends with. */
    static int of(Throwable failure) {
        return switch (failure) {
            case InvalidConfiguration invalid -> CONFIGURATION;
            case MissingCalendar missing -> CONFIGURATION;
            case NightHeld held -> HELD;
            case DatabaseUnreachable unreachable -> DATABASE;
            case AnotherRunHoldsTheLock locked -> LOCKED;
            default -> UNEXPECTED;
        };
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        int code = switch (failure) {
            case InvalidConfiguration invalid -> configuration(invalid, err);
            case MissingCalendar missing ->
                say(
                        CONFIGURATION,
                        err,
                        List.of(
                                "Kalender kerja tidak lengkap: " + missing.getMessage(),
                                "The working calendar is incomplete; nothing was published."));
            case NightHeld held -> held(held, err);
            case DatabaseUnreachable unreachable ->
                say(
                        DATABASE,
                        err,
                        List.of(
                                "Basis data tidak terjangkau, tidak ada yang berubah: "
                                        + unreachable.getMessage()
                                        + ". Periksa TERANG_DB_URL dan servernya, lalu jalankan lagi.",
                                "The database is not reachable; nothing changed. Check TERANG_DB_URL and the"
                                        + " server, then run again."));
            case AnotherRunHoldsTheLock locked ->
                say(
                        LOCKED,
                        err,
                        List.of(
                                "Proses lain sedang berjalan, tidak ada yang berubah: " + locked.getMessage()
                                        + ". Tunggu sampai selesai, lalu jalankan lagi bila masih perlu.",
                                "Another run is at work; nothing changed. Wait for it to end, then run again"
                                        + " if still needed."));
            default -> unexpected(failure, err);
        };
        err.flush();
        return code;
    }

    private static int configuration(InvalidConfiguration invalid, PrintWriter err) {
        invalid.problems().forEach(err::println);
        return say(
                CONFIGURATION,
                err,
                List.of(
                        "Konfigurasi tidak dapat dipakai: " + invalid.problems().size()
                                + " masalah, semuanya tercantum di atas dengan berkas dan letaknya. Perbaiki, periksa"
                                + " dengan 'terang check', lalu jalankan lagi. Tidak ada yang terbit.",
                        "The configuration cannot be used: "
                                + invalid.problems().size()
                                + " problems, all listed above with file and place. Mend them, check with 'terang"
                                + " check', then run again. Nothing was published."));
    }

    private static int held(NightHeld held, PrintWriter err) {
        held.reasons().stream().limit(50).forEach(reason -> err.println("  - " + reason));
        if (held.gate().equals("check-site")) {
            return say(
                    HELD,
                    err,
                    List.of(
                            "Malam ini ditahan (check-site); rilis sebelumnya tetap tayang. Situs yang baru dibuat punya"
                                    + " kesalahan di atas: biasanya pada templat, teks atau program, bukan pada kiriman."
                                    + " Perbaiki atau laporkan, lalu jalankan lagi.",
                            "The night is held (check-site); the previous release stays. The site just made has the"
                                    + " mistakes above, usually in a template, a text or the program and not in a delivery."
                                    + " Mend or report them, then run again."));
        }
        return say(
                HELD,
                err,
                List.of(
                        "Malam ini ditahan (" + held.gate() + "); rilis sebelumnya tetap tayang. Alasannya di atas dan"
                                + " dalam folder laporan. Perbaiki kirimannya, atau setujui dengan berkas"
                                + " persetujuan-<tanggal>.csv di inbox, lalu jalankan lagi.",
                        "The night is held (" + held.gate() + "); the previous release stays. The reasons are above and"
                                + " in the reports folder. Mend the delivery, or acknowledge it with"
                                + " persetujuan-<date>.csv in the inbox, then run again."));
    }

    private static int unexpected(Exception failure, PrintWriter err) {
        LOG.error("Unexpected failure", failure);
        Path log = LogFile.current();
        if (log == null) {
            failure.printStackTrace(err);
        }
        Object trace = log == null ? "di atas / above" : log;
        String reason = reason(failure);
        return say(
                UNEXPECTED,
                err,
                List.of(
                        "Galat tak terduga, rilis sebelumnya tetap tayang: " + reason + ". Jejak lengkapnya: " + trace
                                + ". Menjalankan ulang malam yang sama aman; bila berulang, laporkan jejak itu.",
                        "An unexpected failure; the previous release stays: " + reason + ". Its trace: " + trace
                                + ". Running the same night again is safe; if it repeats, report the trace."));
    }

    /** What was being done, and what the machine said at the bottom of it: a full disk, for instance. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String bottom = Objects.requireNonNullElse(root.getMessage(), root.toString());
        String doing = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        String said = doing.contains(bottom) ? doing : doing + " (" + bottom + ")";
        return bottom.contains("No space left on device") ? said + " [disk penuh / disk full]" : said;
    }

    private static int say(int code, PrintWriter err, List<String> lines) {
        err.println();
        lines.forEach(err::println);
        return code;
    }
}
