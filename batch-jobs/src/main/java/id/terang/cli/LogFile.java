package id.terang.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * {@code work/logs/terang.<date>.log}: what the console leaves out. One file a day, kept for 60 days: the lines of the
 * steps, those of the libraries, and the trace of a failure. Never personal data: PostgreSQL is asked to leave values out of
 * its errors.
 */
final class LogFile {

    private static final String NAME = "night";
    private static final int DAYS_KEPT = 60;

    private LogFile() {}

    /** From here on what is logged also goes to the day's file below the work folder. */
    static void open(Path workFolder) {
        Logger root = root();
        if (root.getAppender(NAME) instanceof RollingFileAppender<ILoggingEvent> earlier) {
            root.detachAppender(earlier);
            earlier.stop();
        }
        LoggerContext context = root.getLoggerContext();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{20} %msg%n");
        encoder.start();
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setName(NAME);
        file.setContext(context);
        file.setEncoder(encoder);
        TimeBasedRollingPolicy<ILoggingEvent> daily = new TimeBasedRollingPolicy<>();
        daily.setContext(context);
        daily.setParent(file);
        daily.setFileNamePattern(
                workFolder.resolve("logs").resolve("terang.%d.log").toString());
        daily.setMaxHistory(DAYS_KEPT);
        daily.setCleanHistoryOnStart(true);
        daily.start();
        file.setRollingPolicy(daily);
        file.start();
        root.addAppender(file);
    }

    /** Where the log of this run is; null when none was opened or it cannot be written. */
    static @Nullable Path current() {
        if (root().getAppender(NAME) instanceof RollingFileAppender<ILoggingEvent> file && file.isStarted()) {
            return Path.of(file.getFile());
        }
        return null;
    }

    private static Logger root() {
        return ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
    }
}
