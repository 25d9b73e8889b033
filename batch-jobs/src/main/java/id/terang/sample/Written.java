package id.terang.sample;

import id.terang.definition.Subject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a part of a sample came to.
 *
 * @param rows lines of data, wrong ones and repeated exports of a changed event included
 * @param events complaints, visits, responses or assessments behind them
 * @param malformed of the rows, those that are wrong or plain duplicates
 */
public record Written(Subject subject, int files, long rows, long events, long malformed) {

    /** The sums of each subject. */
    static List<Written> bySubject(Collection<Written> parts) {
        return Stream.of(Subject.values())
                .map(subject -> parts.stream()
                        .filter(part -> part.subject() == subject)
                        .reduce(nothing(subject), Written::plus))
                .toList();
    }

    static Written nothing(Subject subject) {
        return new Written(subject, 0, 0, 0, 0);
    }

    Written plus(Written other) {
        return new Written(
                subject, files + other.files, rows + other.rows, events + other.events, malformed + other.malformed);
    }
}
