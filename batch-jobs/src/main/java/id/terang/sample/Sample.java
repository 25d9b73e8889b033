package id.terang.sample;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Source;
import id.terang.definition.Subject;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.sample.calendar.ExportCalendar;
import id.terang.sample.calendar.ExportCalendar.Export;
import id.terang.sample.calendar.Season;
import id.terang.sample.instance.LargerInstance;
import id.terang.sample.random.DayCounts;
import id.terang.sample.subject.AssessmentSample;
import id.terang.sample.subject.ComplaintSample;
import id.terang.sample.subject.EntrySample;
import id.terang.sample.subject.Places;
import id.terang.sample.subject.Sender;
import id.terang.sample.subject.SubjectSample;
import id.terang.sample.subject.SurveySample;
import id.terang.sample.subject.VisitSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes the deliveries of an instance as if its offices had exported since January 2024.
 *
 * <p>The same seed gives the same bytes. For the size {@link SampleSize#KABUPATEN} a later run date writes the same earlier
 * files and a new last one; the larger sizes hold an exact number of events, so that their run date is part of them.
 */
public final class Sample {

    /** The first day anything happens. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private static final int MONTHS_OF_REGISTERS = 24;
    private static final int DAYS_WITHOUT_LATE_ENTRIES = 60;
    private static final String NOTICE = """
            SIMULASI: semua berkas di folder ini adalah data buatan untuk peragaan. Tidak ada orang nyata di dalamnya.
            SIMULATION: every file in this folder is made up for demonstration. It is about nobody.
            """;

    private final SampleSize size;
    private final long seed;
    private final LocalDate last;
    private final Definitions definitions;
    private final Season season;
    private final Senders senders;
    private final Places places;

    private Sample(SampleSize size, long seed, LocalDate runDate, Definitions definitions) {
        this.size = size;
        this.seed = seed;
        this.last = runDate.minusDays(1);
        this.definitions = definitions;
        this.season = new Season(definitions.calendar(), FIRST_DAY);
        this.senders = new Senders(definitions, seed);
        this.places = new Places(definitions.areas(), definitions.stocks(), seed);
    }

    /**
     * Writes {@code out/inbox/<source>/…} up to the day before {@code runDate}, and for the larger sizes {@code out/config}.
     *
     * @param config the configuration of the shipped instance
     * @return what was written, by subject
     */
    public static List<Written> write(SampleSize size, Path out, long seed, LocalDate runDate, Path config)
            throws IOException {
        Definitions definitions = DefinitionsLoader.load(instance(size, out.resolve("config"), seed, config));
        return new Sample(size, seed, runDate, definitions).write(out.resolve("inbox"));
    }

    /** The same for an instance as it is, without a larger one: the size {@link SampleSize#KABUPATEN}. */
    public static List<Written> write(Definitions definitions, Path out, long seed, LocalDate runDate)
            throws IOException {
        return new Sample(SampleSize.KABUPATEN, seed, runDate, definitions).write(out.resolve("inbox"));
    }

    /** The configuration folder the sample is made for: the given one, or a larger one written beside the inbox. */
    private static Path instance(SampleSize size, Path larger, long seed, Path config) throws IOException {
        switch (size) {
            case KABUPATEN -> {
                return config;
            }
            case PROVINSI -> LargerInstance.writeProvince(config, larger, DefinitionsLoader.load(config), seed);
            case NASIONAL -> LargerInstance.writeCountry(config, larger, DefinitionsLoader.load(config), seed);
        }
        return larger;
    }

    private List<Written> write(Path inbox) throws IOException {
        Files.createDirectories(inbox);
        Files.writeString(inbox.resolve("SIMULASI.txt"), NOTICE);
        List<Export> exports =
                ExportCalendar.every(size.monthsPerExport(), FIRST_DAY, last).exports();
        List<Export> yearly =
                ExportCalendar.every(MONTHS_OF_REGISTERS, FIRST_DAY, last).exports();
        List<Callable<Written>> work = new ArrayList<>();
        for (SourceSample source : sources().reversed()) {
            work.add(() -> source.write(source.isRegister() ? yearly : exports, inbox));
        }
        return Written.bySubject(inParallel(work));
    }

    private static List<Written> inParallel(List<Callable<Written>> work) throws IOException {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Written> written = new ArrayList<>();
            for (Future<Written> each : workers.invokeAll(work)) {
                written.add(each.get());
            }
            return written;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while writing the sample", interruption);
        } catch (ExecutionException failure) {
            throw new IOException("Could not write the sample", failure);
        }
    }

    /** The sources of the instance; the main source of a subject, the largest, comes last and takes what its total leaves. */
    private List<SourceSample> sources() {
        Map<String, String> names = names();
        Map<Subject, Long> counted = new HashMap<>();
        List<Source> ordered = new ArrayList<>(definitions.sources());
        ordered.sort(Comparator.comparing(Sample::isMain).thenComparing(Source::code));
        List<SourceSample> samples = new ArrayList<>();
        for (Source source : ordered) {
            List<Sender> offices = senders.of(source);
            if (offices.isEmpty()) {
                continue;
            }
            SubjectSample subject = subject(source, offices);
            Long total = isMain(source) ? size.total(source.subject()) : null;
            DayCounts counts = counts(subject, offices, total, counted.getOrDefault(source.subject(), 0L));
            counted.merge(source.subject(), counts.total(), Long::sum);
            samples.add(new SourceSample(source, offices, subject, counts, names, seed));
        }
        return samples;
    }

    private DayCounts counts(SubjectSample subject, List<Sender> offices, @Nullable Long total, long elsewhere) {
        DayCounts.Expectation expectation =
                (day, sender) -> offices.get(sender).servesOn(day) ? subject.expected(day, offices.get(sender)) : 0;
        return total == null
                ? DayCounts.expected(FIRST_DAY, last, offices.size(), expectation)
                : DayCounts.exactly(total - elsewhere, FIRST_DAY, last, offices.size(), expectation);
    }

    private static boolean isMain(Source source) {
        return switch (source.code()) {
            case "sp4n-lapor", "skm-sukma", "jemput-bola" -> true;
            default -> false;
        };
    }

    private SubjectSample subject(Source source, List<Sender> offices) {
        LocalDate lateUntil =
                size.total(source.subject()) == null ? LocalDate.MAX : last.minusDays(DAYS_WITHOUT_LATE_ENTRIES);
        return switch (source.subject()) {
            case COMPLAINT -> new ComplaintSample(source, offices, season, places, lateUntil, seed);
            case SURVEY -> new SurveySample(source, definitions.stocks(), season, lateUntil, seed);
            case VISIT -> new VisitSample(source, season, places, lateUntil);
            case ASSESSMENT -> new AssessmentSample(definitions.instruments(), season, seed);
            case ENTRY ->
                new EntrySample(
                        Objects.requireNonNull(source.register()),
                        season,
                        places,
                        definitions,
                        FIRST_DAY.getYear(),
                        seed);
        };
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (Area area : definitions.areas()) {
            names.put(area.code(), area.name());
        }
        for (Office office : definitions.offices()) {
            names.put(office.code(), office.name());
        }
        return names;
    }
}
