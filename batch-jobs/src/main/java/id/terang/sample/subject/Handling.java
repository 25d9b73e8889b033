package id.terang.sample.subject;

import id.terang.sample.calendar.Season;
import id.terang.sample.random.Randomness;
import id.terang.sample.subject.Timeline.Outcome;
import java.time.LocalDate;

/** How long an office takes for a complaint: every step a skewed number of working days, some steps never. */
final class Handling {

    private static final int LONGEST_STEP = 40;
    private static final int DAYS_OF_SILENCE = 10;

    private final Season season;
    private final double lateShare;
    private final LocalDate lateUntil;

    /**
     * Handling in one source.
     *
     * @param lateShare share of complaints that are typed in days or weeks later
     * @param lateUntil last day whose complaints may be typed in late
     */
    Handling(Season season, double lateShare, LocalDate lateUntil) {
        this.season = season;
        this.lateShare = lateShare;
        this.lateUntil = lateUntil;
    }

    /** The days of one complaint; the same random numbers are drawn whatever becomes of it. */
    Timeline of(Randomness random, Sender sender, LocalDate received, double effort, String closure) {
        double slowness = sender.slownessAfter(season.years(received));
        boolean late = random.chance(lateShare) && !received.isAfter(lateUntil);
        LocalDate entered = late ? received.plusDays(random.between(2, 35)) : received;
        LocalDate verified = later(received, random.logNormal(0.9 * StrictMath.sqrt(slowness), 0.9));
        Outcome outcome = outcome(random);
        LocalDate disposed = later(verified, random.logNormal(0.5, 0.8));
        LocalDate first = later(disposed, random.logNormal(1.7 * slowness, 0.8));
        LocalDate answered = later(first, random.logNormal(0.9 * effort * slowness, 0.75));
        LocalDate closed = answered.plusDays(untilClosed(random, closure));
        LocalDate reopened = closed.plusDays(random.between(1, 9));
        LocalDate closedAgain = later(reopened, random.logNormal(6 * slowness, 0.7));
        boolean isReopened = random.chance(0.035) && !closure.equals("silence");
        double fate = random.unit();
        Timeline sorted = new Timeline(received, entered, verified, null, null, null, null, null, null, outcome);
        if (outcome != Outcome.HANDLED) {
            return sorted;
        }
        Timeline sent = sorted.sent(disposed);
        if (fate < sender.neglect()) {
            return fate < 0.3 * sender.neglect() ? sent : sent.answered(first, null, null);
        }
        Timeline done = sent.answered(first, answered, closed);
        return isReopened ? done.again(reopened, closedAgain) : done;
    }

    private static Outcome outcome(Randomness random) {
        double at = random.unit();
        if (at < 0.025) {
            return Outcome.ARCHIVED;
        }
        if (at < 0.045) {
            return Outcome.NOT_OURS;
        }
        return at < 0.053 ? Outcome.PENDING : Outcome.HANDLED;
    }

    /** Calendar days: the complainant says yes, says nothing for ten days, or an officer closes. */
    private static int untilClosed(Randomness random, String closure) {
        return switch (closure) {
            case "confirmed" -> random.between(0, 8);
            case "silence" -> DAYS_OF_SILENCE;
            default -> random.between(0, 1);
        };
    }

    private LocalDate later(LocalDate day, double workingDays) {
        return season.after(day, (int) Math.min(workingDays, LONGEST_STEP));
    }
}
