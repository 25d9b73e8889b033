package id.terang.template;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.definition.Text;
import id.terang.definition.Vocabulary;
import id.terang.site.render.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be known for filling a template in, in one language.
 *
 * @param head names of what each line says
 * @param lines one for each column of the file
 * @param lists what may be written where there are too many answers for one line: column → text → meaning
 */
record Guide(
        String title, List<String> steps, List<String> head, List<Line> lines, Map<String, Map<String, String>> lists) {

    /** Answers that one line can hold. */
    private static final int FEW = 20;

    /** One column of the file. */
    record Line(String column, String meaning, String required, String format, String example, String use) {

        List<String> cells() {
            return List.of(column, meaning, required, format, example, use);
        }
    }

    static Guide of(
            Source source, Header header, Example example, Choices choices, Texts texts, Vocabulary vocabulary) {
        ColumnWords words = new ColumnWords(source, texts, vocabulary);
        Map<Header.Place, Object> shown = example.rows().getFirst();
        List<Line> lines = new ArrayList<>();
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        for (Header.Place place : header.places()) {
            Column column = place.leading();
            Map<String, Text> answers = choices.of(place);
            boolean isLong = answers.size() > FEW;
            if (isLong) {
                Map<String, String> list = new LinkedHashMap<>();
                answers.forEach((text, meaning) -> list.put(text, meaning.in(texts.language())));
                lists.put(place.name(), list);
            }
            lines.add(new Line(
                    place.name(),
                    words.meaning(place),
                    words.required(place),
                    isLong ? texts.get("template.format.list") : words.format(place, answers),
                    column == null || !shown.containsKey(place)
                            ? ""
                            : Example.text(shown.getOrDefault(place, ""), column, source),
                    words.use(place)));
        }
        return new Guide(
                texts.get("template.title", source.label().in(texts.language())),
                steps(source, texts),
                List.of(
                        texts.get("template.column"),
                        texts.get("template.meaning"),
                        texts.get("template.required"),
                        texts.get("template.format"),
                        texts.get("template.example"),
                        texts.get("template.use")),
                lines,
                lists);
    }

    private static List<String> steps(Source source, Texts texts) {
        List<String> steps = new ArrayList<>(List.of(
                texts.get("template.step.fill", source.lastHeaderRow() + 1),
                texts.get("template.step.header"),
                texts.get("template.step.row." + (source.layout() == Source.Layout.WIDE ? "wide" : "long"))));
        if (source.register() != null) {
            steps.add(texts.get(source.isWhole() ? "template.step.whole" : "template.step.ended"));
        }
        if (source.format() == Source.Format.CSV) {
            String delimiter = source.delimiter() == '\t' ? "TAB" : String.valueOf(source.delimiter());
            steps.add(
                    texts.get("template.step.save", delimiter, source.charset().name()));
        }
        steps.add(texts.get("template.step.send", source.code()));
        return steps;
    }
}
