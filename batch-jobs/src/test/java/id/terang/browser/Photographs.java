package id.terang.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Photographs pages of a finished site on a phone and on a desk, in light and dark. Run by hand; docs/screenshots/README.md says
 * how. Arguments: the site, the folder for the pictures, then addresses; without addresses, the ones of the README.
 */
public final class Photographs {

    /** Width and height of a window. */
    private record Window(int width, int height) {}

    private static final List<Window> WINDOWS = List.of(new Window(360, 1200), new Window(1280, 900));

    private Photographs() {}

    /** Takes the photographs. */
    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]).toRealPath();
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        List<String> named = Stream.of(arguments).skip(2).toList();
        List<String> paths = named.isEmpty() ? SitePages.onePerType(site) : named;
        try (TestBrowser browser = TestBrowser.start();
                PageProbe probe = new PageProbe(browser, site)) {
            for (String path : paths) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    for (Window window : WINDOWS) {
                        Path file = folder.resolve(name(path, scheme, window.width()));
                        probe.photograph(path, scheme, window.width(), window.height(), file);
                    }
                }
            }
        }
    }

    private static String name(String path, ColorScheme scheme, int width) {
        String place = path.replaceAll("^/|/$|\\.html$", "").replace('/', '-');
        return (place.isEmpty() ? "home" : place) + "-" + width + "-"
                + scheme.name().toLowerCase(Locale.ROOT) + ".png";
    }
}
