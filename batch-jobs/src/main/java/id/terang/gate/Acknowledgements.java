package id.terang.gate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.terang.definition.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an official decides for one night, with a name and a reason: the file {@code persetujuan-<run date>.csv} at the root
 * of the inbox, columns {@code gate,subject,by,reason}. A line lets a held answer pass, or, with the gate {@code withdraw},
 * takes back the delivery {@code <source>/<file name>}.
 */
public final class Acknowledgements {

    private static final List<String> HEADER = List.of("gate", "subject", "by", "reason");
    private static final String WITHDRAW = "withdraw";

    private final Map<String, String> reasons;
    private final Map<String, String> withdrawals;

    private Acknowledgements(Map<String, String> reasons, Map<String, String> withdrawals) {
        this.reasons = reasons;
        this.withdrawals = withdrawals;
    }

    /**
     * Reads the file of the night; an absent file decides nothing.
     *
     * @throws id.terang.definition.problem.InvalidConfiguration when a line cannot be understood: a decision of a person
     *     is never half applied
     */
    public static Acknowledgements read(Path inbox, LocalDate runDate) {
        Path file = inbox.resolve("persetujuan-" + runDate + ".csv");
        Map<String, String> reasons = new HashMap<>();
        Map<String, String> withdrawals = new TreeMap<>();
        if (Files.exists(file)) {
            Problems problems = new Problems();
            for (CsvRecord row : rows("inbox/" + file.getFileName(), text(file), problems)) {
                String reason = row.getField(2).strip() + ": " + row.getField(3).strip();
                if (row.getField(0).strip().equals(WITHDRAW)) {
                    withdrawals.put(row.getField(1).strip(), reason);
                } else {
                    reasons.put(row.getField(0).strip() + " " + row.getField(1).strip(), reason);
                }
            }
            problems.throwIfAny();
        }
        return new Acknowledgements(reasons, withdrawals);
    }

    @Nullable
    String reasonFor(String gate, String subject) {
        return reasons.get(gate + " " + subject);
    }

    /** Deliveries to take back: {@code <source>/<file name>} → who and why. */
    public Map<String, String> withdrawals() {
        return withdrawals;
    }

    private static List<CsvRecord> rows(String where, String text, Problems problems) {
        List<CsvRecord> rows;
        try {
            // Spreadsheets of the region write semicolons.
            rows = CsvReader.builder()
                    .fieldSeparator(text.lines().findFirst().orElse("").contains(";") ? ';' : ',')
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .stream()
                    .toList();
        } catch (CsvParseException failure) {
            problems.add(where, "is not CSV: " + failure.getMessage());
            return List.of();
        }
        if (rows.isEmpty() || !rows.getFirst().getFields().equals(HEADER)) {
            problems.add(
                    where + ":1",
                    "has the columns "
                            + (rows.isEmpty()
                                    ? "(none)"
                                    : String.join(",", rows.getFirst().getFields())) + "; expected "
                            + String.join(",", HEADER));
            return List.of();
        }
        List<CsvRecord> lines = rows.subList(1, rows.size());
        for (CsvRecord line : lines) {
            check(where + ":" + line.getStartingLineNumber(), line, problems);
        }
        return problems.all().isEmpty() ? lines : List.of();
    }

    private static void check(String place, CsvRecord line, Problems problems) {
        if (line.getFieldCount() != HEADER.size()) {
            problems.add(
                    place,
                    "has " + line.getFieldCount() + " fields; expected " + String.join(",", HEADER)
                            + " (quote a text that contains a comma)");
            return;
        }
        for (int index = 0; index < HEADER.size(); index++) {
            if (line.getField(index).isBlank()) {
                problems.add(
                        place + " " + HEADER.get(index), "is empty; a decision names gate, subject, person and reason");
            }
        }
        String gate = line.getField(0).strip();
        if (!gate.isEmpty() && !gate.equals(WITHDRAW) && !Gates.NAMES.contains(gate)) {
            problems.add(
                    place + " gate",
                    "is '" + gate + "'; expected one of " + String.join(", ", Gates.NAMES) + ", " + WITHDRAW);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceFirst("^\ufeff", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
