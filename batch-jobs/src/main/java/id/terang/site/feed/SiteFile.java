package id.terang.site.feed;

/**
 * A file of the site that is no page.
 *
 * @param path below the root of the portal, without a leading slash
 */
public record SiteFile(String path, String text) {

    public SiteFile {
        if (path.startsWith("/")) {
            throw new IllegalArgumentException("A path below the root has no leading slash: '" + path + "'");
        }
    }
}
