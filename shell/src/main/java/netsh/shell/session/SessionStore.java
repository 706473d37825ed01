package netsh.shell.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The journals in a user's state directory. */
public final class SessionStore {
    private static final int KEPT = 100;
    private static final String SUFFIX = ".journal";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);

    /** By the second of the name, then by the number behind it: the longer is the higher. */
    private static final Comparator<Path> NEWEST_FIRST = Comparator
            .comparing((Path file) -> second(file))
            .thenComparing(file -> file.getFileName().toString().length())
            .thenComparing(file -> file.getFileName().toString())
            .reversed();

    private final Path directory;
    private final Clock clock;

    /**
     * The store of a state directory, which need not be there yet.
     *
     * @param clock names new journals
     */
    public SessionStore(Path stateDirectory, Clock clock) {
        directory = stateDirectory.resolve("sessions");
        this.clock = clock;
    }

    /**
     * A session that can be gone on with.
     *
     * @param file its journal
     * @param steps how many steps it has
     * @param cutOff whether it ended without being left: by a crash, a kill, a closed terminal
     */
    public record Found(Path file, int steps, boolean cutOff) {}

    /** Makes the journal of a new session; those beyond the newest hundred go. */
    Journal create() throws IOException {
        Files.createDirectories(directory);
        Journal made = createUnderUnusedName();
        removeOldest();
        return made;
    }

    private Journal createUnderUnusedName() throws IOException {
        String name = LocalDateTime.now(clock).format(NAME);
        for (int number = 1; ; number++) {
            try {
                return Journal.create(directory.resolve(name + (number == 1 ? "" : "-" + number) + SUFFIX));
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    /** The newest session with steps that no other netsh has open. */
    public Optional<Found> newest() throws IOException {
        for (Path file : newestFirst()) {
            if (Files.size(file) == 0 || Journal.isInUse(file)) {
                continue;
            }
            List<JournalEntry> entries = Journal.read(file).entries();
            int steps = (int) entries.stream().filter(JournalEntry.Ran.class::isInstance).count();
            if (steps > 0) {
                boolean left = entries.get(entries.size() - 1) instanceof JournalEntry.Left;
                return Optional.of(new Found(file, steps, !left));
            }
        }
        return Optional.empty();
    }

    private List<Path> newestFirst() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted(NEWEST_FIRST)
                    .toList();
        }
    }

    private static String second(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, Math.min(name.length() - SUFFIX.length(), "uuuu-MM-ddTHH-mm-ss".length()));
    }

    private void removeOldest() throws IOException {
        List<Path> files = newestFirst();
        for (Path file : files.subList(Math.min(KEPT, files.size()), files.size())) {
            if (!Journal.isInUse(file)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
