package id.terang.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Names the program that made a release by its content: the archive and the templates. */
public final class CodeVersion {

    private CodeVersion() {}

    /** For instance {@code 0.1.0+3f2a90c1d4e5}: version, then the first twelve digits of the SHA-256. */
    public static String of(Class<?> program, Path templates) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Path archive = Path.of(
                    program.getProtectionDomain().getCodeSource().getLocation().toURI());
            add(digest, archive);
            add(digest, templates);
            String version = program.getPackage().getImplementationVersion();
            return (version == null ? "dev" : version) + "+"
                    + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException | java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, Path root) throws IOException {
        if (Files.isRegularFile(root)) {
            digest.update(Files.readAllBytes(root));
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .sorted((left, right) -> name(root, left).compareTo(name(root, right)))
                    .toList();
            for (Path file : files) {
                digest.update(name(root, file).getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
