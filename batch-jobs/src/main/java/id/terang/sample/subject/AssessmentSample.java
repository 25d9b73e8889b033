package id.terang.sample.subject;

import id.terang.definition.Instrument;
import id.terang.definition.Instrument.Indicator;
import id.terang.sample.calendar.ExportCalendar.Export;
import id.terang.sample.calendar.Season;
import id.terang.sample.file.Row;
import id.terang.sample.random.Randomness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Self-assessments: twice a year, most offices, most indicators. */
public final class AssessmentSample implements SubjectSample {

    private static final double SKIPPED_ROUNDS = 0.12;
    private static final double MISSING_INDICATORS = 0.05;

    /** One thing to assess under one instrument. */
    private record Question(Instrument instrument, Indicator indicator) {}

    private final Season season;
    private final long seed;
    private final List<Question> questions = new ArrayList<>();

    public AssessmentSample(List<Instrument> instruments, Season season, long seed) {
        this.season = season;
        this.seed = seed;
        for (Instrument instrument : instruments) {
            if (instrument.computable()) {
                instrument.dimensions().stream()
                        .flatMap(dimension -> dimension.indicators().stream())
                        .filter(indicator -> indicator.metric() == null)
                        .forEach(indicator -> questions.add(new Question(instrument, indicator)));
            }
        }
    }

    /** Every question on the office's own day of the round; nothing on other days. */
    @Override
    public double expected(LocalDate day, Sender sender) {
        return day.equals(assessmentDay(day, sender)) ? questions.size() : 0;
    }

    /** A working day in March or September, or none when the office skips the round. */
    private @Nullable LocalDate assessmentDay(LocalDate day, Sender sender) {
        if (day.getMonthValue() != 3 && day.getMonthValue() != 9) {
            return null;
        }
        int round = day.getYear() * 2 + day.getMonthValue() / 9;
        Randomness random = Randomness.of(seed, "round", round, sender.code());
        LocalDate chosen = season.after(day.withDayOfMonth(1), random.between(1, 12));
        return random.chance(SKIPPED_ROUNDS) ? null : chosen;
    }

    @Override
    public Event event(Randomness random, Sender sender, LocalDate day, int index) {
        Question question = questions.get(index);
        BigDecimal full = question.indicator().scaleMax();
        double level = 1 - 0.55 * sender.rank() + 0.03 * season.years(day) + 0.2 * random.gaussian();
        BigDecimal value =
                BigDecimal.valueOf(Math.clamp(level, 0, 1)).multiply(full).setScale(0, RoundingMode.HALF_UP);
        boolean missing = random.chance(MISSING_INDICATORS);
        return new Assessment(
                sender.code(),
                question.instrument().code(),
                question.indicator().code(),
                value,
                "Dokumen " + day.getYear() + "/" + random.between(1, 400),
                random.chance(0.7) ? "Sekretaris dinas" : "Bagian organisasi",
                day,
                missing);
    }

    /** One answer to one question. */
    private record Assessment(
            String office,
            String instrument,
            String indicator,
            BigDecimal value,
            String evidence,
            String assessor,
            LocalDate assessed,
            boolean missing)
            implements Event {

        @Override
        public LocalDate entered() {
            return assessed;
        }

        @Override
        public LocalDate settled() {
            return assessed;
        }

        @Override
        public boolean changesIn(Export export) {
            return !missing && export.covers(assessed);
        }

        @Override
        public void fill(Row row, LocalDate asOf) {
            row.put("office", office);
            row.put("instrument", instrument);
            row.put("indicator", indicator);
            row.put("value", value);
            row.put("evidence", evidence);
            row.put("assessor", assessor);
            row.put("assessed", assessed);
        }
    }
}
