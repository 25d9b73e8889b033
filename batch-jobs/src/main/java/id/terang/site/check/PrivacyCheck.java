package id.terang.site.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** No planted token and nothing that looks like a person's number or address, in any text file and any file name. */
final class PrivacyCheck {

    private static final String NAME = "privacy";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+[.,]\\d+");
    private static final JsonFactory JSON = JsonFactory.builder().build();
    /** Coordinates are digits in rows; no text is ever in them. */
    private static final Set<String> GEOMETRY = Set.of(
            "d",
            "points",
            "transform",
            "viewbox",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "width",
            "height",
            "cx",
            "cy",
            "r");

    private final CheckRules rules;

    PrivacyCheck(CheckRules rules) {
        this.rules = rules;
    }

    /** Canaries in any file and its name. */
    void checkRaw(String path, String content, Findings findings) {
        for (String canary : rules.canaries()) {
            if (content.contains(canary) || path.contains(canary)) {
                findings.add(NAME, path, "a planted private text is published");
            }
        }
        checkText(path, path, findings);
    }

    /** Texts, attributes and comments of a page or drawing, each by itself. */
    void checkPage(String path, Document document, Findings findings) {
        document.nodeStream().forEach(node -> checkNode(path, node, findings));
    }

    /** Cells of a table; numbers with decimals are typed and not read as digits of an identity. */
    void checkCsv(String path, String content, Findings findings) throws IOException {
        char separator = path.endsWith(".excel.csv") ? ';' : ',';
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(content)) {
            for (CsvRecord row : rows) {
                for (String cell : row.getFields()) {
                    if (cell.length() > 5
                            && Shapes.mayBePersonal(cell)
                            && !DECIMAL.matcher(cell).matches()) {
                        checkText(path, cell, findings);
                    }
                }
            }
        }
    }

    /** Names and texts, each by itself, and whole numbers: an identity number may be written without quotes. */
    void checkJson(String path, String content, Findings findings) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), content)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME, VALUE_STRING, VALUE_NUMBER_INT -> checkText(path, json.getString(), findings);
                    default -> {}
                }
            }
        } catch (JacksonException broken) {
            findings.add("markup", path, "cannot be read as JSON: " + broken.getOriginalMessage());
        }
    }

    void checkLines(String path, String content, Findings findings) {
        content.lines().forEach(line -> checkText(path, line, findings));
    }

    private void checkNode(String path, Node node, Findings findings) {
        if (node instanceof Element element) {
            for (Attribute attribute : element.attributes()) {
                if (!GEOMETRY.contains(attribute.getKey())) {
                    checkText(path, attribute.getValue(), findings);
                }
            }
        } else if (node instanceof TextNode text) {
            checkText(path, text.getWholeText(), findings);
        } else if (node instanceof Comment comment) {
            checkText(path, comment.getData(), findings);
        } else if (node instanceof DataNode data) {
            checkText(path, data.getWholeData(), findings);
        }
    }

    private void checkText(String path, String text, Findings findings) {
        for (String identity : Shapes.identitiesIn(text)) {
            findings.add(NAME, path, "looks like an identity number: " + Shapes.masked(identity));
        }
        for (String contact : Shapes.contactsAsWritten(text)) {
            if (!rules.contacts().contains(Shapes.normal(contact))) {
                findings.add(NAME, path, "a contact that the configuration does not name: " + Shapes.masked(contact));
            }
        }
    }
}
