package id.terang.sample;

import id.terang.definition.Source;
import id.terang.sample.calendar.ExportCalendar.Export;
import id.terang.sample.random.DayCounts;
import id.terang.sample.random.Randomness;
import id.terang.sample.subject.Sender;
import id.terang.sample.subject.SubjectSample;
import id.terang.sample.subject.SubjectSample.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything one source delivers: its offices, how much they have, and one file per export. */
final class SourceSample {

    private static final int NUMBERS_A_DAY = 100_000;

    private final Source source;
    private final List<Sender> senders;
    private final SubjectSample subject;
    private final DayCounts counts;
    private final Map<String, String> placeNames;
    private final long seed;

    /** Events that an export has seen and that still change later. */
    private List<Numbered> unsettled = new ArrayList<>();

    /** An event and its number within the source: date and place in the day. */
    private record Numbered(long number, Event event) {}

    SourceSample(
            Source source,
            List<Sender> senders,
            SubjectSample subject,
            DayCounts counts,
            Map<String, String> placeNames,
            long seed) {
        this.source = source;
        this.senders = senders;
        this.subject = subject;
        this.counts = counts;
        this.placeNames = placeNames;
        this.seed = seed;
    }

    boolean isRegister() {
        return source.register() != null;
    }

    /** Writes the files of all exports below the inbox, oldest first; none where nothing changed. */
    Written write(List<Export> exports, Path inbox) throws IOException {
        Written written = Written.nothing(source.subject());
        for (Export export : exports) {
            String name = source.code() + "-" + export.through() + "."
                    + source.format().ending();
            Path file = inbox.resolve(source.code()).resolve(name);
            try (ExportFile rows = new ExportFile(file, source, export, placeNames, seed)) {
                write(export, rows);
                written = written.plus(rows.written());
            }
        }
        return written;
    }

    private void write(Export export, ExportFile file) throws IOException {
        List<Numbered> older = unsettled;
        unsettled = new ArrayList<>();
        for (Numbered each : older) {
            add(each, export, file);
        }
        for (LocalDate day = export.after().plusDays(1); !day.isAfter(export.through()); day = day.plusDays(1)) {
            long number = ((day.getYear() % 100) * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth())
                    * NUMBERS_A_DAY;
            for (int index = 0; index < senders.size(); index++) {
                int count = counts.of(day, index);
                if (count > 0) {
                    happen(senders.get(index), day, number, count, export, file);
                    number += count;
                }
            }
        }
    }

    private void happen(Sender sender, LocalDate day, long firstNumber, int count, Export export, ExportFile file)
            throws IOException {
        Randomness random = Randomness.of(seed, source.code(), day.toEpochDay(), sender.code());
        for (int index = 0; index < count; index++) {
            add(new Numbered(firstNumber + index, subject.event(random, sender, day, index)), export, file);
        }
    }

    private void add(Numbered each, Export export, ExportFile file) throws IOException {
        if (each.event().changesIn(export)) {
            file.add(each.number(), each.event());
        }
        if (each.event().settled().isAfter(export.through())) {
            unsettled.add(each);
        }
    }
}
