package netsh.shell.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import netsh.shell.lab.SimulatedLab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final List<JournalEntry> ENTRIES = List.of(
            new JournalEntry.Began(7),
            ran("ip link add d0 type dummy", "", 0),
            ran("echo Ä\nnetsh-journal 1 left 0 0", "Ä\n", 0),
            new JournalEntry.Marked("here"),
            new JournalEntry.Moved(1, "other"),
            ran("false", "", 1),
            new JournalEntry.Dropped("main"),
            new JournalEntry.Saved(),
            new JournalEntry.Left());

    @TempDir
    private Path directory;

    private static JournalEntry ran(String command, String output, int status) {
        return new JournalEntry.Ran(new RecordedStep(Place.HOST, command, List.of("typed"), output, status, Duration.ofMillis(5),
                Duration.ofNanos(3), List.of(Duration.ofNanos(1))));
    }

    private static byte[] octets(List<JournalEntry> entries) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        entries.forEach(entry -> all.writeBytes(JournalFormat.encode(entry)));
        return all.toByteArray();
    }

    /** How many of the entries are whole in the first octets of their journal. */
    private static int wholeIn(int length) {
        return (int) IntStream.rangeClosed(1, ENTRIES.size())
                .filter(count -> octets(ENTRIES.subList(0, count)).length <= length)
                .count();
    }

    @Test
    void everyBeginningOfAJournalGivesTheWholeRecordsInIt() {
        byte[] whole = octets(ENTRIES);
        for (int length = 0; length <= whole.length; length++) {
            JournalFormat.Content content = JournalFormat.decode(Arrays.copyOf(whole, length));
            assertThat(content.entries()).as("%d octets", length).isEqualTo(ENTRIES.subList(0, wholeIn(length)));
            assertThat(content.wholeOctets()).isEqualTo(octets(content.entries()).length);
        }
    }

    @Test
    void aFlippedBitEndsAJournalBeforeItsRecord() {
        byte[] whole = octets(ENTRIES);
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(JournalFormat.decode(damaged).entries()).as("bit %d", bit).isEqualTo(ENTRIES.subList(0, wholeIn(bit / 8)));
        }
    }

    @Test
    void whateverIsInAFileItIsReadWithoutComplaint() {
        Random random = new Random(1);
        for (int file = 0; file < 2_000; file++) {
            byte[] damaged = octets(ENTRIES);
            int first = damaged.length;
            for (int flip = random.nextInt(20); flip >= 0; flip--) {
                int at = random.nextInt(damaged.length);
                damaged[at] ^= (byte) (1 + random.nextInt(255));
                first = Math.min(first, at);
            }
            List<JournalEntry> before = ENTRIES.subList(0, wholeIn(first));
            assertThat(JournalFormat.decode(damaged).entries()).startsWith(before.toArray(JournalEntry[]::new));
        }
    }

    @Test
    void aCutOffStepGoesAndTheSessionGoesOnBehindTheOneBefore() throws IOException {
        Path file = journalOf("echo one >> f", "echo two >> f");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 3));
        try (Session session = Session.resume(file, SimulatedLab::atTerminal)) {
            assertThat(TypedSession.show(session, "cat f")).isEqualTo("one\n");
        }
        assertThat(Journal.read(file).entries()).hasSize(3);
    }

    @Test
    void aFileThatIsNoJournalIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("x.journal"), "#!/bin/sh\n");
        assertThatThrownBy(() -> Session.resume(file, SimulatedLab::atTerminal))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " holds no session");
        assertThat(file).hasContent("#!/bin/sh\n");
    }

    @Test
    void aDiskThatTakesNothingIsToldOnceAndWhatItMissedComesLater() throws IOException {
        Path state = directory.resolve("state");
        Files.writeString(state, "in the way");
        try (Session session = Session.begin(1, SimulatedLab::atTerminal, new SessionStore(state, TypedSession.CLOCK))) {
            assertThat(TypedSession.show(session, "echo one >> f; cat f")).isEqualTo("one\n");
            assertThat(session.trouble()).hasValueSatisfying(told ->
                    assertThat(told).startsWith("the steps are not being journalled: the state directory: ")
                            .endsWith("; save FILE keeps them elsewhere"));
            assertThat(TypedSession.show(session, "echo two >> f; cat f")).isEqualTo("one\ntwo\n");
            assertThat(session.trouble()).isEmpty();
            Files.delete(state);
            TypedSession.show(session, "echo three >> f");
        }
        assertThat(new SessionStore(state, TypedSession.CLOCK).newest()).hasValueSatisfying(found ->
                assertThat(found.steps()).isEqualTo(3));
    }

    @Test
    void onlyOneNetshGoesOnWithAJournal() throws IOException, InterruptedException {
        SessionStore store = new SessionStore(directory, TypedSession.CLOCK);
        try (Session first = Session.begin(1, SimulatedLab::atTerminal, store)) {
            TypedSession.show(first, "echo one");
            Path file = journals().get(0);
            assertThat(store.newest()).isEmpty();
            assertThatThrownBy(() -> Session.resume(file, SimulatedLab::atTerminal))
                    .hasMessage("another netsh has the session of " + file + " open");
            assertThat(isInUseElsewhere(file)).isTrue();
        }
        assertThat(store.newest().map(SessionStore.Found::steps)).isEqualTo(Optional.of(1));
    }

    /** Another process asks, to which the operating system's locks apply. */
    private static boolean isInUseElsewhere(Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Asker.class.getName(), file.toString()).start().waitFor() == 0;
    }

    /** Ends with 0 where a journal is in use. */
    static final class Asker {
        private Asker() {}

        public static void main(String[] args) throws IOException {
            System.exit(Journal.isInUse(Path.of(args[0])) ? 0 : 1);
        }
    }

    @Test
    void theNewestHundredAreKept() throws IOException {
        for (int number = 0; number < 105; number++) {
            Clock clock = Clock.offset(TypedSession.CLOCK, Duration.ofSeconds(number / 12));
            try (Session session = Session.begin(number, SimulatedLab::atTerminal, new SessionStore(directory, clock))) {
                session.markSaved();
            }
        }
        List<Long> kept = new java.util.ArrayList<>();
        for (Path file : journals()) {
            kept.add(((JournalEntry.Began) Journal.read(file).entries().get(0)).seed());
        }
        assertThat(kept).containsExactlyInAnyOrderElementsOf(IntStream.range(5, 105).mapToObj(number -> (long) number).toList());
    }

    @Test
    void theNewestOfOneSecondIsFound() throws IOException {
        for (int number = 1; number <= 11; number++) {
            journalOf(Stream.generate(() -> "true").limit(number).toArray(String[]::new));
        }
        assertThat(new SessionStore(directory, TypedSession.CLOCK).newest().orElseThrow().steps()).isEqualTo(11);
    }

    private Path journalOf(String... commands) throws IOException {
        List<Path> before = journals();
        try (Session session = Session.begin(1, SimulatedLab::atTerminal, new SessionStore(directory, TypedSession.CLOCK))) {
            Arrays.stream(commands).forEach(command -> TypedSession.show(session, command));
        }
        return journals().stream().filter(file -> !before.contains(file)).findFirst().orElseThrow();
    }

    private List<Path> journals() throws IOException {
        Path sessions = directory.resolve("sessions");
        if (!Files.isDirectory(sessions)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(sessions)) {
            return files.toList();
        }
    }
}
