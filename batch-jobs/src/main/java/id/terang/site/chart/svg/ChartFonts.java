package id.terang.site.chart.svg;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The typeface that measures chart text: Plus Jakarta Sans, shipped with the program, so that charts do not depend on what a
 * machine has installed. Only widths come from here; the page chooses the typeface that is seen.
 */
public final class ChartFonts {

    private static final String MEDIUM = "PlusJakartaSans-Medium.ttf";
    private static final String BOLD = "PlusJakartaSans-Bold.ttf";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final double EM = 12;

    private ChartFonts() {}

    /**
     * Makes Java find fonts on a machine without any: call it once, before the first chart. Writes the shipped fonts and a
     * list of them into the folder; does nothing when the machine's own font list was already chosen.
     */
    public static synchronized void install(Path cacheFolder) {
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty("sun.awt.fontconfig") != null || !runsOnLinux()) {
            return;
        }
        try {
            Path folder = Files.createDirectories(cacheFolder.toAbsolutePath());
            Path medium = copy(MEDIUM, folder);
            Path bold = copy(BOLD, folder);
            Path list = folder.resolve("fontconfig.properties");
            write(list, fontList(medium, bold));
            System.setProperty("sun.awt.fontconfig", list.toString());
            // Java reads the list once, with the first text: now, for a folder may go when its night is over.
            width("0", medium(EM));
        } catch (IOException failure) {
            throw new UncheckedIOException("Chart fonts cannot be written to " + cacheFolder, failure);
        }
    }

    static Font medium(double size) {
        return Faces.MEDIUM_FACE.deriveFont((float) size);
    }

    static Font bold(double size) {
        return Faces.BOLD_FACE.deriveFont((float) size);
    }

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, EXACT).getWidth();
    }

    private static boolean runsOnLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    private static Path copy(String name, Path folder) throws IOException {
        Path target = folder.resolve(name);
        try (InputStream font = resource(name)) {
            byte[] bytes = font.readAllBytes();
            if (!Files.exists(target) || Files.size(target) != bytes.length) {
                write(target, bytes);
            }
        }
        return target;
    }

    private static void write(Path target, byte[] bytes) throws IOException {
        Path partial =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".partial");
        Files.write(partial, bytes);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] fontList(Path medium, Path bold) {
        StringBuilder list = new StringBuilder("version=1\nsequence.allfonts=default\n");
        for (String family : new String[] {"serif", "sansserif", "monospaced", "dialog", "dialoginput"}) {
            for (String style : new String[] {"plain", "italic"}) {
                list.append(family).append('.').append(style).append(".default=Terang Medium\n");
            }
            for (String style : new String[] {"bold", "bolditalic"}) {
                list.append(family).append('.').append(style).append(".default=Terang Bold\n");
            }
        }
        list.append("filename.Terang_Medium=").append(medium).append('\n');
        list.append("filename.Terang_Bold=").append(bold).append('\n');
        return list.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ChartFonts.class.getResourceAsStream(name), name);
    }

    /** Loaded when the first text is measured, after {@link #install}. */
    private static final class Faces {

        private static final Font MEDIUM_FACE = load(MEDIUM);
        private static final Font BOLD_FACE = load(BOLD);

        private static Font load(String name) {
            try (InputStream font = resource(name)) {
                return Font.createFont(Font.TRUETYPE_FONT, font);
            } catch (FontFormatException | IOException failure) {
                throw new IllegalStateException("Shipped font " + name + " cannot be read", failure);
            }
        }
    }
}
