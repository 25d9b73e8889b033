package id.terang.site.address;

import id.terang.site.feed.SiteFile;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Every page for search engines (sitemaps.org, protocol 0.9), and the file that tells them where to look. */
public final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The protocol's limit for one file. */
    static final int MOST = 50_000;

    private Sitemap() {}

    /**
     * The files at the root of the portal.
     *
     * @param base address of the portal without a slash at the end; null while it is not known: a list of pages has to name it
     * @param addresses of all pages, from the root
     */
    public static List<SiteFile> files(@Nullable String base, Collection<String> addresses) {
        if (base == null) {
            return List.of(robots(""));
        }
        List<String> pages = addresses.stream()
                .filter(Sitemap::isForReaders)
                .sorted()
                .map(address -> base + address)
                .toList();
        List<SiteFile> files = new ArrayList<>(List.of(robots("Sitemap: " + base + "/sitemap.xml\n")));
        if (pages.size() <= MOST) {
            files.add(new SiteFile("sitemap.xml", xml("urlset", "url", pages)));
            return files;
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += MOST) {
            String part = "sitemap-" + (parts.size() + 1) + ".xml";
            files.add(new SiteFile(
                    part, xml("urlset", "url", pages.subList(from, Math.min(from + MOST, pages.size())))));
            parts.add(base + "/" + part);
        }
        files.add(new SiteFile("sitemap.xml", xml("sitemapindex", "sitemap", parts)));
        return files;
    }

    private static SiteFile robots(String sitemap) {
        return new SiteFile("robots.txt", "User-agent: *\nAllow: /\n" + sitemap);
    }

    /** Not what stands in frames of other sites, the page for those who build pages, or the answer to a wrong address. */
    private static boolean isForReaders(String address) {
        return !address.endsWith("/sematan/") && !address.endsWith("/komponen/") && !address.endsWith("/404.html");
    }

    private static String xml(String root, String each, List<String> addresses) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (String address : addresses) {
                xml.writeCharacters("\n");
                xml.writeStartElement(each);
                xml.writeStartElement("loc");
                xml.writeCharacters(address);
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("The list of pages cannot be written", impossible);
        }
        return text.append('\n').toString();
    }
}
