package id.terang.site.render;

import id.terang.site.figure.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Days, periods and times as one language writes them; never dd/MM/yy. */
public final class Dates {

    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final Texts texts;

    Dates(Texts texts) {
        this.texts = texts;
    }

    public static Dates of(Texts texts) {
        return new Dates(texts);
    }

    /** 13 Februari 2026. */
    public String day(LocalDate day) {
        return print(day, "d MMMM yyyy");
    }

    /** Selasa, 24 Februari 2026. */
    public String dayOfWeek(LocalDate day) {
        return print(day, "EEEE, d MMMM yyyy");
    }

    /** Sel, 24 Feb 2026, where a column is narrow: on one line, whatever its width. */
    public String shortDayOfWeek(LocalDate day) {
        return unbroken(print(day, "EEE, d MMM yyyy"));
    }

    /** 13 Feb 2026, where a column is narrow: on one line, whatever its width. */
    public String shortDay(LocalDate day) {
        return unbroken(print(day, "d MMM yyyy"));
    }

    /** Februari 2026. */
    public String month(LocalDate day) {
        return print(day, "MMMM yyyy");
    }

    /** Februari 2026, Triwulan III 2024, Semester I 2026, 2026, or the day of a snapshot. */
    public String period(Period period) {
        LocalDate start = period.start();
        String year = String.valueOf(start.getYear());
        return switch (period.kind()) {
            case NOW -> texts.get("period.now", day(period.end()));
            case MONTH -> month(start);
            case QUARTER -> texts.get("period.quarter." + ((start.getMonthValue() + 2) / 3), year);
            case SEMESTER -> texts.get("period.semester." + ((start.getMonthValue() + 5) / 6), year);
            case YEAR -> year;
        };
    }

    /** The same, as short as an axis or a column needs it: Feb 2026, TW III 2024. */
    public String shortPeriod(Period period) {
        String year = String.valueOf(period.start().getYear());
        return switch (period.kind()) {
            case NOW -> shortDay(period.end());
            case MONTH -> unbroken(print(period.start(), "MMM yyyy"));
            case QUARTER -> texts.get("period.short.quarter." + ((period.start().getMonthValue() + 2) / 3), year);
            case SEMESTER ->
                texts.get("period.short.semester." + ((period.start().getMonthValue() + 5) / 6), year);
            case YEAR -> year;
        };
    }

    /** 23 November 2026, 05.00 WIB. */
    public String moment(LocalDate day, LocalTime time, ZoneId zone) {
        String clock = time.format(DateTimeFormatter.ofPattern(
                texts.get("time.pattern"), texts.language().locale()));
        return day(day) + ", " + clock + " " + ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    private static String unbroken(String date) {
        return date.replace(' ', '\u00a0');
    }

    private String print(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(pattern, texts.language().locale()));
    }
}
