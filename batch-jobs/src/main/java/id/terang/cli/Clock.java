package id.terang.cli;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only place that asks for today: time comes in at the command line. */
final class Clock {

    private Clock() {}

    static LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(InstantSource.system().instant(), zone);
    }
}
