package id.terang.site.shell;

/**
 * A link.
 *
 * @param href from the root of the portal ({@link Addresses}) or a fragment; never another host, except an https address of a cited document
 * @param context words only a screen reader hears after the text, so that repeated links differ; empty when the text says it all
 */
public record Link(String text, String href, String context) {

    public Link(String text, String href) {
        this(text, href, "");
    }
}
