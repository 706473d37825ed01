package netsh.shell.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which files are documents. */
final class DocumentFiles {
    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".txt");

    private DocumentFiles() {}

    /** A file by itself, or the documents in and below a directory in the order of their names, hidden ones left out. */
    static List<Path> in(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> isDocument(file) && Files.isRegularFile(file))
                    .filter(file -> !isHidden(path.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    static boolean isScript(Path file) {
        return lowerName(file).endsWith(".nsh");
    }

    private static boolean isDocument(Path file) {
        return ENDINGS.stream().anyMatch(lowerName(file)::endsWith);
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String lowerName(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
