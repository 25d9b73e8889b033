package id.terang.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Counts the {@code row} elements of one sheet's XML. */
final class XlsxRowCounter {

    /** XFD. */
    private static final int LAST_COLUMN = 16_384;

    private static final int LETTERS = 26;

    private XlsxRowCounter() {}

    static int count(Path file, String sheet) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return rows(zip, sheetPart(zip, sheet));
        } catch (XMLStreamException failure) {
            throw WorkbookCheck.damaged();
        }
    }

    private static int rows(ZipFile zip, String part) throws IOException, XMLStreamException {
        int rows = 0;
        try (InputStream stream = open(zip, part)) {
            XMLStreamReader xml = WorkbookCheck.factory().createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("row")) {
                    rows++;
                } else if (xml.getLocalName().equals("c")) {
                    requireColumn(xml.getAttributeValue(null, "r"));
                }
            }
        }
        return rows;
    }

    /** A column behind the last one would make the row reader, which comes after, ask for endless memory. */
    private static void requireColumn(@Nullable String cell) {
        int column = 0;
        for (int index = 0; cell != null && index < cell.length() && Character.isLetter(cell.charAt(index)); index++) {
            column = column * LETTERS + Character.toUpperCase(cell.charAt(index)) - 'A' + 1;
            if (column > LAST_COLUMN || column < 0) {
                throw WorkbookCheck.damaged();
            }
        }
    }

    private static String sheetPart(ZipFile zip, String wanted) throws IOException, XMLStreamException {
        List<String> names = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        try (InputStream stream = open(zip, "xl/workbook.xml")) {
            XMLStreamReader xml = WorkbookCheck.factory().createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    names.add(xml.getAttributeValue(null, "name").strip());
                    relations.add(xml.getAttributeValue(null, "id"));
                }
            }
        }
        for (int index = 0; index < names.size(); index++) {
            if (names.get(index).equalsIgnoreCase(wanted.strip())) {
                return target(zip, relations.get(index));
            }
        }
        if (wanted.matches("[1-9][0-9]?") && Integer.parseInt(wanted) <= names.size()) {
            return target(zip, relations.get(Integer.parseInt(wanted) - 1));
        }
        throw WorkbookCheck.noSheet(wanted, names);
    }

    private static String target(ZipFile zip, String relation) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream stream = open(zip, "xl/_rels/workbook.xml.rels")) {
            XMLStreamReader xml = WorkbookCheck.factory().createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
                }
            }
        }
        String target = targets.getOrDefault(relation, "");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static InputStream open(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw WorkbookCheck.damaged();
        }
        return zip.getInputStream(entry);
    }
}
