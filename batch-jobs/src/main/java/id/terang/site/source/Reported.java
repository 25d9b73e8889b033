package id.terang.site.source;

import id.terang.definition.ReportedFigure;
import id.terang.site.figure.Period;
import id.terang.site.part.ReportedView;
import id.terang.site.render.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Numbers that documents print, beside the computed ones. */
public final class Reported {

    private final Wording words;
    private final List<ReportedFigure> figures;

    public Reported(Wording words, List<ReportedFigure> figures) {
        this.words = words;
        this.figures = figures;
    }

    public List<ReportedView> where(Predicate<ReportedFigure> wanted) {
        return figures.stream().filter(wanted).map(this::view).toList();
    }

    private ReportedView view(ReportedFigure figure) {
        return new ReportedView(
                figure.label().in(words.language()),
                figure.printed(),
                unit(figure),
                period(figure.periodStart(), figure.periodEnd()),
                figure.base() == null
                        ? null
                        : words.texts().get("reported.base", words.numbers().format(figure.base())),
                figure.note().in(words.language()),
                figure.citation(),
                words.dates().day(figure.citationDate()));
    }

    /** Nothing where the print says it itself: "Rp 27 miliar", "5,94%", "70 orang". */
    private String unit(ReportedFigure figure) {
        String unit = figure.unit().in(words.language());
        boolean isSaid = figure.printed().startsWith("Rp")
                || figure.printed()
                        .toLowerCase(Locale.ROOT)
                        .endsWith(figure.unit().id().toLowerCase(Locale.ROOT));
        return isSaid ? "" : words.numbers().unit(unit);
    }

    private String period(LocalDate start, LocalDate end) {
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        if (start.equals(end)) {
            return words.dates().day(start);
        }
        if (start.getDayOfMonth() == 1 && months == 3 && start.getMonthValue() % 3 == 1) {
            return words.dates().period(new Period(Period.Kind.QUARTER, start, end));
        }
        if (start.getDayOfMonth() == 1 && months == 6 && start.getMonthValue() % 6 == 1) {
            return words.dates().period(new Period(Period.Kind.SEMESTER, start, end));
        }
        if (start.getDayOfYear() == 1 && months == 12) {
            return words.dates().period(new Period(Period.Kind.YEAR, start, end));
        }
        if (start.getDayOfMonth() == 1 && months == 1) {
            return words.dates().period(new Period(Period.Kind.MONTH, start, end));
        }
        return words.dates().day(start) + " – " + words.dates().day(end);
    }
}
