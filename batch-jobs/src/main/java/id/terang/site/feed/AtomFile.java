package id.terang.site.feed;

import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed as Atom (RFC 4287). */
public final class AtomFile {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final XMLStreamWriter xml;

    private AtomFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The feed as a document, one element per line. */
    public static String text(Feed feed) {
        StringWriter text = new StringWriter();
        try {
            new AtomFile(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write(feed);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Feed " + feed.id() + " cannot be written", impossible);
        }
        return text.toString();
    }

    private void write(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        newLine();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", feed.language().tag());
        newLine();
        head(feed.id(), feed.title(), feed.updated());
        xml.writeStartElement("author");
        element("name", feed.author());
        xml.writeEndElement();
        newLine();
        link("alternate", "text/html", feed.page());
        if (feed.self() != null) {
            link("self", "application/atom+xml", feed.self());
        }
        for (Feed.Entry entry : feed.entries()) {
            write(entry);
        }
        xml.writeEndElement();
        newLine();
        xml.writeEndDocument();
    }

    private void write(Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        newLine();
        head(entry.id(), entry.title(), entry.updated());
        link("alternate", "text/html", entry.page());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace("http://www.w3.org/1999/xhtml");
        for (String line : entry.lines()) {
            element("p", line);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        newLine();
    }

    private void head(String id, String title, OffsetDateTime updated) throws XMLStreamException {
        element("id", id);
        element("title", title);
        element("updated", MOMENT.format(updated));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
        newLine();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
        newLine();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
