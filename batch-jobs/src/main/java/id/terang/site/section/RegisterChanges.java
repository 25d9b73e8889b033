package id.terang.site.section;

import id.terang.definition.register.Registers;
import id.terang.site.part.Change;
import id.terang.site.register.RegisterFiles;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.ReleaseLog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a release changed in the public registers, one line for each. */
public final class RegisterChanges {

    private final Wording words;
    private final Registers registers;

    public RegisterChanges(Wording words, Registers registers) {
        this.words = words;
        this.registers = registers;
    }

    public List<Change> of(ReleaseLog release) {
        return release.registers().stream().flatMap(this::listed).toList();
    }

    /** Janji dinas: 3 baru, 1 kini lewat batas waktu. */
    private Stream<Change> listed(ReleaseLog.Listed listed) {
        List<String> parts = new ArrayList<>();
        part(parts, "changes.entries.added", listed.added());
        part(parts, "changes.entries.changed", listed.changed());
        part(parts, "changes.entries.overdue", listed.overdue());
        part(parts, "changes.entries.gone", listed.gone());
        return registers
                .find(listed.register())
                .filter(register -> !parts.isEmpty())
                .map(register -> new Change(
                        words.texts().get("changes.tag.register"),
                        register.label().in(words.language()) + ": " + String.join(", ", parts) + ".",
                        new Link(
                                words.texts().get("changes.more"),
                                Addresses.page(words.language(), RegisterFiles.page(register)),
                                register.label().in(words.language()))))
                .stream();
    }

    private void part(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(words.texts().get(key, words.numbers().format(count)));
        }
    }
}
