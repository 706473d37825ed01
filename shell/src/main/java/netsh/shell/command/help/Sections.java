package netsh.shell.command.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text of headings at the margin, each with indented lines below it. */
final class Sections {
    private static final String INDENTATION = "    ";

    private Sections() {}

    /** The indented lines below each heading, without their indentation. */
    static Map<String, List<String>> of(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(INDENTATION)) {
                current.add(line.substring(INDENTATION.length()));
            } else if (!line.isBlank()) {
                current = new ArrayList<>();
                sections.put(line, current);
            }
        }
        return sections;
    }

    /** The text of a resource that lies beside this class; empty where there is none. */
    static Optional<String> resource(String name) {
        try (InputStream octets = Sections.class.getResourceAsStream(name)) {
            return octets == null
                    ? Optional.empty()
                    : Optional.of(new String(octets.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
