package id.terang.structure.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;

/** The files that are kept: no build results, no databases, no published sites. */
record Repository(Path root, Set<String> files) {

    private static final Set<String> MADE = Set.of(".git", "target", "work", "inbox", "releases", "node_modules");

    static Repository read(Path root) throws IOException {
        Set<String> files = new TreeSet<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isMade = MADE.contains(String.valueOf(folder.getFileName())) && !isSource(folder);
                return isMade ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(root.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }

            private boolean isSource(Path folder) {
                return root.relativize(folder).startsWith("batch-jobs/src");
            }
        });
        return new Repository(root, files);
    }

    /** Whether a file ends with a path in which {@code <name>} and {@code *} stand for anything and {@code {a,b}} for each. */
    boolean hasFile(String path) {
        String each = path.replaceAll("\\{([^}]*)}", "($1)");
        StringBuilder pattern = new StringBuilder("(.*/)?");
        for (String part : each.split("(?<=<[a-z-]{1,20}>)|(?=<)|(?<=[*(),])|(?=[*(),])", -1)) {
            pattern.append(
                    switch (part) {
                        case "*" -> "[^/]*";
                        case "(" -> "(?:";
                        case ")" -> ")";
                        case "," -> "|";
                        default -> part.startsWith("<") ? "[^/]*" : java.util.regex.Pattern.quote(part);
                    });
        }
        String wanted = pattern.toString();
        return files.stream().anyMatch(file -> file.matches(wanted));
    }

    String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }
}
