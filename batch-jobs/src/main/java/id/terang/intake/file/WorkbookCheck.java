package id.terang.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Is a workbook safe to open: whole, not a zip bomb, without a document type declaration. */
final class WorkbookCheck {

    /** Unpacked bytes of one part. */
    static final long LARGEST_PART = 200L * 1024 * 1024;

    private static final int CHUNK = 1 << 16;

    private WorkbookCheck() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList()) {
                size(zip, part);
                if (isMarkup(part)) {
                    declaration(zip, part);
                }
            }
        } catch (java.util.zip.ZipException | java.io.EOFException failure) {
            throw damaged();
        }
    }

    /** Counts what really unpacks: the size written in the archive may lie. */
    private static void size(ZipFile zip, ZipEntry part) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        try (InputStream stream = zip.getInputStream(part)) {
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                bytes += read;
                if (bytes > LARGEST_PART) {
                    throw new RefusedDelivery(
                            RefusedDelivery.Kind.UNREADABLE,
                            "Isi berkas XLSX setelah dibuka melebihi 200 MB. Bagi menjadi beberapa berkas, atau kirim sebagai CSV.",
                            "The XLSX file unpacks to more than 200 MB. Split it, or send CSV.");
                }
            }
        }
    }

    private static boolean isMarkup(ZipEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static void declaration(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream stream = zip.getInputStream(part)) {
            XMLStreamReader xml = factory().createXMLStreamReader(stream);
            for (int event = xml.getEventType(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.DTD) {
                    throw new RefusedDelivery(
                            RefusedDelivery.Kind.CONTENT,
                            "Berkas XLSX memuat DOCTYPE, yang tidak pernah ditulis Excel dan dapat berbahaya. Simpan ulang dari Excel.",
                            "The XLSX file holds a DOCTYPE, which Excel never writes and which can do harm. Save it again from Excel.");
                }
            }
            xml.close();
        } catch (XMLStreamException failure) {
            throw damaged();
        }
    }

    /** A parser that resolves nothing; the JDK's own and not the one the row reader uses. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    static RefusedDelivery damaged() {
        return new RefusedDelivery(
                RefusedDelivery.Kind.UNREADABLE,
                "Berkas XLSX rusak atau terpotong (pengiriman terputus?). Buka di Excel, simpan, lalu kirim ulang.",
                "The XLSX file is damaged or cut off (transfer interrupted?). Open it in Excel, save, and send it again.");
    }

    static RefusedDelivery noSheet(String wanted, List<String> names) {
        String found = String.join(", ", names);
        return new RefusedDelivery(
                RefusedDelivery.Kind.COLUMNS,
                "Lembar '" + wanted + "' tidak ada di berkas; yang ada: " + found + ".",
                "There is no sheet '" + wanted + "' in the file; it has: " + found + ".");
    }
}
