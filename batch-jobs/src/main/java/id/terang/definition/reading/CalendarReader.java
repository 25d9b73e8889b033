package id.terang.definition.reading;

import id.terang.definition.WorkCalendar;
import id.terang.definition.WorkCalendar.Holiday;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.CsvRow;
import id.terang.definition.file.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code calendar.csv}. */
public final class CalendarReader {

    private static final List<String> COLUMNS = List.of("date", "type", "name", "scope", "source");
    private static final Set<String> TYPES = Set.of("LIBUR", "CUTI_BERSAMA", "LOKAL", "PILKADA");

    private CalendarReader() {}

    public static WorkCalendar read(ConfigurationFolder folder) {
        Map<LocalDate, Holiday> holidays = new TreeMap<>();
        Set<Integer> years = new TreeSet<>();
        for (CsvRow row : folder.csv("calendar.csv", COLUMNS)) {
            Holiday holiday = holiday(row);
            if (holiday.day().equals(LocalDate.EPOCH)) {
                continue; // the placeholder of a date that is reported already
            }
            years.add(holiday.day().getYear());
            if (holidays.putIfAbsent(holiday.day(), holiday) != null) {
                row.required("date").wrong("a day that no other row gives");
            }
        }
        return new WorkCalendar(holidays, years);
    }

    private static Holiday holiday(CsvRow row) {
        Value type = row.required("type");
        if (!TYPES.contains(type.text())) {
            type.wrong("LIBUR, CUTI_BERSAMA, LOKAL or PILKADA");
        }
        Value scope = row.required("scope");
        if (!scope.text().equals("national")) {
            scope.wrong("national: all offices of a portal share one calendar");
        }
        return new Holiday(
                row.required("date").date(),
                type.text(),
                row.required("name").text(),
                row.required("source").text());
    }
}
