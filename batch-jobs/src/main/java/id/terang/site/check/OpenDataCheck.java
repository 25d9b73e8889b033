package id.terang.site.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

/** The open data themselves: one row per figure, known states, no date to come. Also fills the index of figures. */
final class OpenDataCheck {

    private static final String NAME = "figure";
    private static final Set<String> SYMBOLS = Set.of("[c]", "[x]", "[z]");

    private final SiteTree site;
    private final CheckRules rules;

    OpenDataCheck(SiteTree site, CheckRules rules) {
        this.site = site;
        this.rules = rules;
    }

    FigureIndex readAll(Findings findings) throws IOException {
        FigureIndex figures = new FigureIndex();
        for (String path : site.files()) {
            if (path.matches("data/[a-z0-9-]+\\.csv")) {
                try (CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(site.root().resolve(path))) {
                    rows.forEach(row -> read(path, row, figures, findings));
                } catch (UncheckedIOException | IllegalStateException | java.util.NoSuchElementException unreadable) {
                    findings.add(NAME, path, "cannot be read: " + unreadable.getMessage());
                }
            }
        }
        return figures;
    }

    private void read(String path, NamedCsvRecord row, FigureIndex figures, Findings findings) {
        String state = row.getField("state");
        String value = row.getField("value");
        boolean isPublished = state.equals("published");
        if (isPublished == value.isEmpty() || (!isPublished && !SYMBOLS.contains(state))) {
            findings.add(
                    NAME,
                    path,
                    "line " + row.getStartingLineNumber() + ": state '" + state + "' with value '" + value + "'");
        }
        if (!figures.add(key(row), isPublished ? value : state)) {
            findings.add(NAME, path, "line " + row.getStartingLineNumber() + ": the same figure twice");
        }
        if (isLater(row.getField("as_of"), rules.asOf())) {
            findings.add(
                    "date",
                    path,
                    "line " + row.getStartingLineNumber() + ": as_of " + row.getField("as_of") + " is later than "
                            + rules.asOf());
        }
    }

    private static String key(NamedCsvRecord row) {
        String office = row.getField("office");
        boolean isOffice = !office.isEmpty();
        return String.join(
                "|",
                row.getField("metric"),
                isOffice ? "office" : "area",
                isOffice ? office : row.getField("area"),
                row.getField("period"),
                row.getField("period_start"),
                row.getField("breakdown"),
                row.getField("breakdown_value"));
    }

    /** Whether the text is not a day, or one after {@code last}. */
    static boolean isLater(String day, LocalDate last) {
        try {
            return LocalDate.parse(day).isAfter(last);
        } catch (DateTimeParseException notADay) {
            return true;
        }
    }
}
