package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Wording;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shipped instance with figures of the third quarter of 2026 that tests make up. */
public final class Portal {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    static final Path HOME = Path.of(System.getProperty("terang.home", ".."));
    public static final Definitions DEFINITIONS = DefinitionsLoader.load(HOME.resolve("config"));
    public static final Wording INDONESIAN =
            Wording.load(TemplateFiles.of(HOME.resolve("templates")), Language.INDONESIAN);
    public static final Places PLACES = new Places(DEFINITIONS);
    static final Period QUARTER = new Period(Period.Kind.QUARTER, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));

    private Portal() {}

    static Metric metric(String code) {
        return DEFINITIONS.metrics().stream()
                .filter(metric -> metric.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public static PlaceFigures place(Figure... figures) {
        PlaceFigures place = new PlaceFigures(AS_OF);
        for (Figure figure : figures) {
            place.add(figure, "all", "all", AS_OF);
        }
        return place;
    }

    public static Figure figure(String metric, String value) {
        return figure(metric, value, null, null, null, null);
    }

    public static Figure figure(
            String metric,
            String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String base,
            @Nullable String band) {
        return new Figure(
                metric + "|office|*|quarter|2026-07-01|all|all",
                metric(metric),
                QUARTER,
                new Value.Published(
                        new BigDecimal(value), number(numerator), number(denominator), number(base), null, null, band),
                List.of());
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
