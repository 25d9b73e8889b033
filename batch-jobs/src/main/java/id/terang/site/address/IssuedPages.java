package id.terang.site.address;

import id.terang.database.SqlFile;
import id.terang.definition.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Every page address ever issued: those the database knows, and those of the release before, so that neither a lost database
 * nor a night killed before it could write them down loses one.
 */
public final class IssuedPages {

    private static final String INDEX = "index.html";

    /** What is frozen stays by itself (id.terang.site.archive). */
    private static final Pattern FROZEN = Pattern.compile("arsip/\\d{4}-\\d{2}-\\d{2}/.*");

    private final Map<String, IssuedPage> pages = new TreeMap<>();

    private IssuedPages() {}

    /**
     * Reads what earlier releases issued.
     *
     * @param release the one being made; what later ones say does not count
     */
    public static IssuedPages read(Connection connection, String release) throws SQLException {
        IssuedPages issued = new IssuedPages();
        try (PreparedStatement query = connection.prepareStatement(SqlFile.read(IssuedPages.class, "issued.sql"))) {
            query.setString(1, release);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    issued.add(page(row));
                }
            }
        }
        return issued;
    }

    /** Adds the pages of a release on disk that are not known yet; {@code paths} are below its folder. */
    public void addFrom(@Nullable Path folder, Iterable<String> paths) throws IOException {
        for (String path : paths) {
            boolean isPage = (path.equals(INDEX) || path.endsWith("/" + INDEX))
                    && !FROZEN.matcher(path).matches();
            String address = "/" + path.substring(0, Math.max(0, path.length() - INDEX.length()));
            if (folder != null && isPage && !pages.containsKey(address) && Files.isRegularFile(folder.resolve(path))) {
                add(page(address, Jsoup.parse(folder.resolve(path))));
            }
        }
    }

    Iterable<IssuedPage> all() {
        return pages.values();
    }

    private void add(IssuedPage page) {
        pages.put(page.address(), page);
    }

    private static IssuedPage page(ResultSet row) throws SQLException {
        boolean isGone = "gone".equals(row.getString("state"));
        return new IssuedPage(
                row.getString("address"),
                language(row.getString("language")),
                row.getString("title"),
                isGone ? new IssuedPage.Gone(row.getString("release"), row.getObject("as_of", LocalDate.class)) : null);
    }

    private static Language language(String tag) {
        return Language.ENGLISH.tag().equals(tag) ? Language.ENGLISH : Language.INDONESIAN;
    }

    /** A page tells its title itself, and one that says that it is gone, since when. */
    private static IssuedPage page(String address, Document document) {
        Element gone = document.selectFirst("[data-gone]");
        Element asOf = document.selectFirst("[data-as-of]");
        return new IssuedPage(
                address,
                language(document.select("html").attr("lang")),
                gone == null ? document.title().replaceFirst(" – [^–]*$", "") : gone.text(),
                gone == null || asOf == null
                        ? null
                        : new IssuedPage.Gone(gone.attr("data-gone"), LocalDate.parse(asOf.attr("data-as-of"))));
    }
}
