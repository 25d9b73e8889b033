package id.terang.sample;

import id.terang.definition.Source;
import id.terang.sample.calendar.ExportCalendar.Export;
import id.terang.sample.file.DeliveryFile;
import id.terang.sample.file.Row;
import id.terang.sample.random.Randomness;
import id.terang.sample.subject.Malformation;
import id.terang.sample.subject.SubjectSample.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file of one export while its rows come in; made with the first of them. */
final class ExportFile implements AutoCloseable {

    private static final int ELEMENTS = 9;
    private static final int DIGITS = 11;

    /** Exports of at least this many days are large enough for an unknown code or two. */
    private static final int LARGE_EXPORT_DAYS = 20;

    private final Path path;
    private final Source source;
    private final Export export;
    private final Map<String, String> placeNames;
    private final long seed;
    private final String keyPrefix;
    private final Row row = new Row();
    private @Nullable DeliveryFile file;
    private long rows;
    private long events;
    private long malformed;

    ExportFile(Path path, Source source, Export export, Map<String, String> placeNames, long seed) {
        this.path = path;
        this.source = source;
        this.export = export;
        this.placeNames = placeNames;
        this.seed = seed;
        this.keyPrefix = keyPrefix(source);
    }

    /** The national system numbers plainly; others put their initials in front. */
    private static String keyPrefix(Source source) {
        return source.code().equals("sp4n-lapor")
                ? ""
                : Stream.of(source.code().split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining("", "", "-"));
    }

    /** Adds an event as it stands on the day of the export, and now and then a wrong row beside it. */
    void add(long number, Event event) throws IOException {
        row.begin(number);
        event.fill(row, export.through());
        row.put("key", keyPrefix + "0".repeat(DIGITS - Long.toString(number).length()) + number);
        rows += write();
        events += export.covers(event.entered()) ? 1 : 0;
        Randomness random = Randomness.of(seed, source.code(), number, export.toString());
        if (Malformation.strikes(random)) {
            boolean isLarge = export.through().toEpochDay() - export.after().toEpochDay() >= LARGE_EXPORT_DAYS;
            Malformation.spoil(row, source.subject(), random, isLarge);
            int wrong = write();
            rows += wrong;
            malformed += wrong;
        }
    }

    /** One line, or in the long layout one line for every answer. */
    private int write() throws IOException {
        DeliveryFile open = open();
        if (source.layout() == Source.Layout.WIDE) {
            open.write(row);
            return 1;
        }
        int lines = 0;
        for (int element = 1; element <= ELEMENTS; element++) {
            Object answer = row.get("u" + element);
            if (answer != null) {
                row.put("element", "u" + element);
                row.put("answer", answer);
                open.write(row);
                lines++;
            }
        }
        return lines;
    }

    private DeliveryFile open() throws IOException {
        if (file == null) {
            file = DeliveryFile.create(path, source, placeNames);
        }
        return file;
    }

    Written written() {
        return new Written(source.subject(), file == null ? 0 : 1, rows, events, malformed);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
