package id.terang.site.data;

import id.terang.definition.Language;
import id.terang.definition.Metric;
import id.terang.definition.Portal;
import id.terang.site.figure.Mark;
import id.terang.site.figure.State;
import id.terang.site.render.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The plain text that goes with the figures of a metric: what they are, whose, under which licence, how to read signs and columns. */
final class Readme {

    private final Portal portal;
    private final boolean isSynthetic;
    private final DataWords words;

    Readme(Portal portal, boolean isSynthetic, DataWords words) {
        this.portal = portal;
        this.isSynthetic = isSynthetic;
        this.words = words;
    }

    byte[] of(Metric metric, Language language) {
        Texts texts = words.in(language);
        StringBuilder text = new StringBuilder();
        paragraph(text, metric.label().in(language), metric.officialTerm().in(language));
        if (isSynthetic) {
            paragraph(text, words.synthetic().in(language));
        }
        paragraph(text, metric.definition().in(language));
        paragraph(
                text,
                texts.get("readme.formula", metric.formula().in(language)),
                texts.get("readme.unit", metric.unit().in(language)),
                texts.get("readme.rule", metric.legalSource()));
        paragraph(
                text,
                texts.get(
                        "readme.source",
                        portal.operator().in(language),
                        portal.title().in(language)),
                texts.get("readme.licence", portal.licenceName(), portal.licenceUrl()));
        paragraph(text, texts.get("readme.format"));
        paragraph(text, texts.get("readme.files", metric.code()));
        text.append(texts.get("readme.states")).append('\n');
        for (State state : State.values()) {
            String key = state == State.PUBLISHED ? "readme.published" : "state." + lower(state);
            line(text, FigureCsv.state(state), texts.get(key));
        }
        text.append('\n').append(texts.get("readme.marks")).append('\n');
        for (Mark mark : Mark.values()) {
            line(text, mark.letter(), texts.get("mark." + lower(mark)));
        }
        text.append('\n').append(texts.get("readme.columns")).append('\n');
        for (FigureColumn column : FigureColumn.values()) {
            line(text, column.header(), texts.get("data.column." + column.header()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void paragraph(StringBuilder text, String... lines) {
        for (String line : lines) {
            text.append(line).append('\n');
        }
        text.append('\n');
    }

    private static void line(StringBuilder text, String sign, String meaning) {
        text.append("  ").append(sign).append(": ").append(meaning).append('\n');
    }

    private static String lower(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT);
    }
}
