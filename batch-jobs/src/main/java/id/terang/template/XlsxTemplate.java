package id.terang.template;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.definition.Text;
import id.terang.sample.file.StableWorkbook;
import id.terang.site.render.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A template as a workbook: the sheet to fill in, the guide, and the lists that its cells offer. */
final class XlsxTemplate {

    private static final int ROWS_WITH_LISTS = 2_000;
    private static final int WIDTH = 22;
    private static final int GUIDE_WIDTH = 34;

    private final Source source;
    private final Header header;
    private final Choices choices;
    private final Texts words;

    XlsxTemplate(Source source, Header header, Choices choices, Texts words) {
        this.source = source;
        this.header = header;
        this.choices = choices;
        this.words = words;
    }

    void write(Path file, List<Guide> guides, List<Map<Header.Place, Object>> rows) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "Terang", "1.0")) {
            Worksheet form = form(workbook);
            Worksheet guide = workbook.newWorksheet(words.get("template.sheet.guide"));
            Worksheet lists = workbook.newWorksheet(words.get("template.sheet.lists"));
            header(form);
            for (int index = 0; index < rows.size(); index++) {
                row(form, source.lastHeaderRow() + index, rows.get(index));
            }
            guides(guide, guides);
            lists(form, lists);
        }
        StableWorkbook.settle(file);
    }

    /** The sheet by its name, or at its number with empty ones before it. */
    private Worksheet form(Workbook workbook) {
        if (!source.sheet().matches("[1-9][0-9]?")) {
            return workbook.newWorksheet(source.sheet());
        }
        String form = words.get("template.sheet.form");
        for (int before = 1; before < Integer.parseInt(source.sheet()); before++) {
            workbook.newWorksheet(form + before);
        }
        return workbook.newWorksheet(form);
    }

    /** Codes and numbers of people stay text, so that no nought is lost; dates get the form of their column. */
    private void header(Worksheet form) {
        if (source.headerRow() > 1) {
            form.value(0, 0, source.label().id());
            form.style(0, 0).bold().set();
        }
        for (int index = 0; index < header.places().size(); index++) {
            Header.Place place = header.places().get(index);
            form.style(index).format(cellFormat(place.leading())).set();
            form.width(index, Math.max(WIDTH / 2, Math.min(WIDTH, place.name().length() + 4)));
            form.value(source.lastHeaderRow() - 1, index, place.name());
            form.style(source.lastHeaderRow() - 1, index)
                    .bold()
                    .wrapText(true)
                    .fillColor(place.isPrivate() || !place.isRead() ? "E0E0E0" : "DDEBF7")
                    .set();
        }
        form.freezePane(0, source.lastHeaderRow());
    }

    private static String cellFormat(@Nullable Column column) {
        if (column == null) {
            return "@";
        }
        return switch (column.type()) {
            case INTEGER -> "0";
            case DECIMAL -> "General";
            case DATE -> "dd/mm/yyyy";
            case TEXT, DATE_TIME, BOOLEAN -> "@";
        };
    }

    private void row(Worksheet form, int line, Map<Header.Place, Object> row) {
        for (int index = 0; index < header.places().size(); index++) {
            Object value = row.get(header.places().get(index));
            switch (value) {
                case null -> {}
                case LocalDate day -> {
                    form.value(line, index, day);
                    form.style(line, index).format("dd/mm/yyyy").set();
                }
                case Number number -> form.value(line, index, number);
                default -> form.value(line, index, value.toString());
            }
        }
    }

    private static void guides(Worksheet sheet, List<Guide> guides) {
        int line = 0;
        for (Guide guide : guides) {
            sheet.value(line, 0, guide.title());
            sheet.style(line++, 0).bold().fontSize(14).set();
            for (String step : guide.steps()) {
                sheet.value(line++, 0, step);
            }
            line++;
            cells(sheet, line, guide.head());
            sheet.range(line, 0, line, guide.head().size() - 1)
                    .style()
                    .bold()
                    .fillColor("DDEBF7")
                    .set();
            line++;
            for (Guide.Line column : guide.lines()) {
                cells(sheet, line, column.cells());
                sheet.range(line, 0, line, guide.head().size() - 1)
                        .style()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
                line++;
            }
            line += 2;
        }
        for (int column = 0; column < 6; column++) {
            sheet.width(column, GUIDE_WIDTH);
        }
    }

    private static void cells(Worksheet sheet, int line, List<String> cells) {
        for (int index = 0; index < cells.size(); index++) {
            sheet.value(line, index, cells.get(index));
        }
    }

    private static String both(Text text) {
        return text.id().equals(text.en()) ? text.id() : text.id() + " / " + text.en();
    }

    /** Cells offer what may be written; anything else is only warned of, for a source may know what to do with it. */
    private void lists(Worksheet form, Worksheet lists) {
        int at = 0;
        for (int index = 0; index < header.places().size(); index++) {
            Map<String, Text> answers = choices.of(header.places().get(index));
            if (answers.isEmpty()) {
                continue;
            }
            lists.value(0, at, header.places().get(index).name());
            lists.style(0, at).bold().set();
            int line = 1;
            for (Map.Entry<String, Text> answer : answers.entrySet()) {
                lists.value(line, at, answer.getKey());
                lists.value(line++, at + 1, both(answer.getValue()));
            }
            lists.width(at, WIDTH);
            lists.width(at + 1, GUIDE_WIDTH);
            form.range(source.lastHeaderRow(), index, source.lastHeaderRow() + ROWS_WITH_LISTS, index)
                    .validateWithList(lists.range(1, at, answers.size(), at))
                    .errorStyle(DataValidationErrorStyle.WARNING);
            at += 3;
        }
    }
}
