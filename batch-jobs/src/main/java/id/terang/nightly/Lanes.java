package id.terang.nightly;

import id.terang.definition.Subject;
import id.terang.intake.file.Fingerprint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which deliveries wait for each other. Those of one subject do, in the order of the inbox: a newer one corrects an older
 * one. Subjects do not, unless the same file lies in both: the first of two files of one content counts.
 */
final class Lanes {

    private final Map<Long, List<Arrival>> bySize = new HashMap<>();
    private final Set<Subject> entangled = EnumSet.noneOf(Subject.class);

    private Lanes(List<Arrival> arrivals) {
        arrivals.forEach(arrival -> bySize.computeIfAbsent(bytes(arrival), size -> new ArrayList<>())
                .add(arrival));
        bySize.values().forEach(this::entangle);
    }

    /** Lanes of arrivals, each in the order given. */
    static Collection<List<Arrival>> of(List<Arrival> arrivals) {
        Lanes lanes = new Lanes(arrivals);
        Map<Optional<Subject>, List<Arrival>> byLane = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            byLane.computeIfAbsent(lanes.laneOf(subject(arrival)), lane -> new ArrayList<>())
                    .add(arrival);
        }
        return byLane.values();
    }

    /** A subject has a lane of its own; the entangled ones share one. */
    private Optional<Subject> laneOf(Subject subject) {
        return entangled.contains(subject) ? Optional.empty() : Optional.of(subject);
    }

    /** Only files of one size can have one content: most are never read for this. */
    private void entangle(List<Arrival> sameSize) {
        if (subjects(sameSize).size() == 1) {
            return;
        }
        Map<Optional<Fingerprint>, List<Arrival>> byContent = new HashMap<>();
        sameSize.forEach(arrival -> byContent
                .computeIfAbsent(content(arrival), content -> new ArrayList<>())
                .add(arrival));
        byContent.values().stream()
                .map(Lanes::subjects)
                .filter(shared -> shared.size() > 1)
                .forEach(entangled::addAll);
    }

    private static Set<Subject> subjects(List<Arrival> arrivals) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        arrivals.forEach(arrival -> subjects.add(subject(arrival)));
        return subjects;
    }

    private static Subject subject(Arrival arrival) {
        return arrival.source().subject();
    }

    private static long bytes(Arrival arrival) {
        return arrival.delivery().file().toFile().length();
    }

    /** Empty when it cannot be read; intake refuses it. */
    private static Optional<Fingerprint> content(Arrival arrival) {
        try {
            return Optional.of(Fingerprint.of(arrival.delivery().file()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
