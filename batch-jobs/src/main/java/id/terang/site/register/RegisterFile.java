package id.terang.site.register;

import id.terang.definition.register.Register;
import id.terang.site.data.Download;
import id.terang.site.data.JsonFile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A public register as it can be had: the same entries as CSV and as JSON.
 *
 * @param first day of its oldest entry; null when there is none
 * @param last day of its newest entry; null when there is none
 */
public record RegisterFile(
        Register register,
        List<RegisterColumn> columns,
        long rows,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Download> downloads) {

    public RegisterFile {
        columns = List.copyOf(columns);
        downloads = List.copyOf(downloads);
    }

    static RegisterFile of(
            Register register, List<RegisterColumn> columns, List<Entry> entries, List<Download> downloads) {
        return new RegisterFile(
                register,
                columns,
                entries.size(),
                entries.stream().map(Entry::day).min(LocalDate::compareTo).orElse(null),
                entries.stream().map(Entry::day).max(LocalDate::compareTo).orElse(null),
                downloads);
    }

    public Download download(Download.Format format) {
        return downloads.stream()
                .filter(download -> download.format() == format)
                .findFirst()
                .orElseThrow();
    }

    /** The register itself: code, meaning, rule. */
    public static void describe(Register register, ObjectNode target) {
        target.put("register", register.code());
        target.set("label", JsonFile.text(register.label()));
        target.set("official_term", JsonFile.text(register.officialTerm()));
        target.set("definition", JsonFile.text(register.definition()));
        target.put("legal_source", register.legalSource());
    }

    /** What each column holds, with the words of every code. */
    public static ArrayNode describe(List<RegisterColumn> columns) {
        ArrayNode described = JsonFile.array();
        for (RegisterColumn column : columns) {
            ObjectNode target = described.addObject();
            target.put("name", column.name());
            target.put("type", column.type().tableSchema());
            target.set("description", JsonFile.text(column.meaning()));
            if (!column.values().isEmpty()) {
                target.put("several", column.isList());
                ArrayNode values = target.putArray("values");
                column.values()
                        .forEach((code, label) ->
                                values.addObject().put("code", code).set("label", JsonFile.text(label)));
            }
        }
        return described;
    }
}
