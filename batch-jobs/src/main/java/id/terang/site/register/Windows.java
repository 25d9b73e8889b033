package id.terang.site.register;

import id.terang.definition.register.Register;
import id.terang.definition.register.Registers;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Spans of days that registers announce, for the calendar: when assessors may come. */
public final class Windows {

    private Windows() {}

    /**
     * One entry and its days.
     *
     * @param last the first day again when no last one is known
     */
    public record Window(Entry entry, LocalDate first, LocalDate last) {}

    /** Those that are not over on a day, of every register that has windows; the earliest first. */
    public static List<Window> from(LocalDate day, Registers registers, Entries entries) {
        return registers.all().stream()
                .filter(register -> register.isPublic() && register.window().size() == 2)
                .flatMap(register -> entries.of(register).stream())
                .flatMap(entry -> of(entry).stream())
                .filter(window -> !window.last().isBefore(day))
                .sorted(Comparator.comparing(Window::first)
                        .thenComparing(window -> window.entry().office())
                        .thenComparing(window -> window.entry().key()))
                .toList();
    }

    private static Optional<Window> of(Entry entry) {
        Register register = entry.register();
        return entry.text(register.window().getFirst())
                .map(LocalDate::parse)
                .map(first -> new Window(
                        entry,
                        first,
                        entry.text(register.window().getLast())
                                .map(LocalDate::parse)
                                .orElse(first)));
    }
}
