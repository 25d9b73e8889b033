package id.terang.site.register;

import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.definition.register.Registers;
import id.terang.site.figure.State;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.poster.Plans;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans of the register that is kept by element of the survey, whatever its name. */
public final class ImprovementPlans implements Plans {

    private static final String ELEMENT = "element";
    private static final String STATUS = "status";

    private final Optional<Register> register;
    private final Entries entries;
    private final EntryWords words;

    public ImprovementPlans(Registers registers, Entries entries, EntryWords words) {
        this.register = registers.all().stream()
                .filter(Register::isPublic)
                .filter(each -> each.field(ELEMENT)
                        .filter(field -> ELEMENT.equals(field.vocabulary()))
                        .isPresent())
                .findFirst();
        this.entries = entries;
        this.words = words;
    }

    @Override
    public Cell of(String office, String element) {
        return register.flatMap(plans -> entries.ofOffice(plans, office).stream()
                        .filter(entry -> !entry.isReported())
                        .filter(entry ->
                                entry.text(ELEMENT).filter(element::equals).isPresent())
                        .findFirst())
                .map(this::cell)
                .orElseGet(() -> Cell.without(State.NOT_AVAILABLE));
    }

    /** The activity; under it when it was planned and how far it is: a plan may be older than the survey beside it. */
    private Cell cell(Entry plan) {
        List<RegisterField> state = Stream.of(plan.register().day(), STATUS)
                .flatMap(name -> plan.register().field(name).stream())
                .toList();
        String note = Stream.concat(
                        Stream.ofNullable(words.overdue(plan)),
                        words.told(plan, state, MetricMoves.UNKNOWN).stream()
                                .map(fact -> fact.label() + ": " + fact.value()))
                .collect(Collectors.joining(" · "));
        return words.title(plan).withNote(note.isEmpty() ? null : note);
    }
}
