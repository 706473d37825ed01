package netsh.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import netsh.shell.lab.SimulatedLab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed 200 times, each time at another place; no step that had ended is missed. */
class KillTest {
    private static final int KILLS = 200 / KilledSessions.SESSIONS;
    private static final int AT_ONCE = 2;
    /** The longest that a kill comes behind the line that it waits for, in nanoseconds: about what a step takes. */
    private static final int LATEST = 2_000_000;

    @TempDir
    private Path directory;

    @Test
    void noFinishedStepIsLost() throws Exception {
        ExecutorService killers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> kills = new ArrayList<>();
            IntStream.range(0, KILLS).forEach(kill -> kills.add(killers.submit(() -> killAndResume(kill))));
            for (Future<?> kill : kills) {
                kill.get();
            }
        } finally {
            killers.shutdownNow();
        }
    }

    private Void killAndResume(int kill) throws IOException, InterruptedException {
        Path state = Files.createDirectories(directory.resolve("state-" + kill));
        Map<Long, Integer> finished = kill(state, kill);
        assertThat(finished).isNotEmpty();
        Map<Long, Path> journals = journals(state);
        assertThat(journals).containsKeys(finished.keySet().toArray(Long[]::new));
        for (Map.Entry<Long, Path> journal : journals.entrySet()) {
            check(journal.getKey(), journal.getValue(), finished.getOrDefault(journal.getKey(), 0));
        }
        return null;
    }

    /** A step more can be in the journal than was told: its telling was cut off. */
    private static void check(long seed, Path journal, int finished) throws IOException {
        try (Session resumed = Session.resume(journal, SimulatedLab::atTerminal)) {
            int recovered = resumed.position();
            assertThat(recovered).as("seed %d", seed).isBetween(finished, finished + 1);
            assertThat(picture(resumed)).as("seed %d", seed).isEqualTo(pictureOfUnkilled(seed, recovered));
        }
    }

    /** Kills the process at a random place; answers how many steps of each seed's session it had told to have ended. */
    private static Map<Long, Integer> kill(Path state, int kill) throws IOException, InterruptedException {
        Random random = new Random(kill);
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), KilledSessions.class.getName(), state.toString(),
                Integer.toString(1 + KilledSessions.SESSIONS * kill))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<Long, Integer> finished = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            int awaited = 1 + random.nextInt(KilledSessions.SESSIONS * KilledSessions.STEPS * 4 / 5);
            for (int line = 0; line < awaited; line++) {
                note(lines.readLine(), finished);
            }
            spin(random.nextInt(LATEST));
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line, finished);
            }
        }
        process.waitFor();
        return finished;
    }

    private static void note(String line, Map<Long, Integer> finished) {
        String[] words = line.split(" ");
        finished.put(Long.valueOf(words[0]), Integer.valueOf(words[1]));
    }

    /** Lets a little time pass, so that the kill hits any place of a step. */
    private static void spin(int nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** The journals of sessions that had begun, by their seeds. */
    private static Map<Long, Path> journals(Path state) throws IOException {
        Map<Long, Path> journals = new TreeMap<>();
        try (Stream<Path> files = Files.list(state.resolve("sessions"))) {
            for (Path file : files.toList()) {
                List<JournalEntry> entries = Journal.read(file).entries();
                if (!entries.isEmpty()) {
                    journals.put(((JournalEntry.Began) entries.get(0)).seed(), file);
                }
            }
        }
        return journals;
    }

    private static String pictureOfUnkilled(long seed, int count) {
        try (Session session = Session.unrecorded(seed, SimulatedLab::atTerminal)) {
            RandomSteps steps = new RandomSteps(seed);
            for (int number = 0; number < count; number++) {
                session.run(steps.next(), (octets, offset, length) -> {});
            }
            return picture(session);
        }
    }

    /** All that the steps left: what each printed, and the state that they led to. */
    private static String picture(Session session) {
        return SessionScript.of(session) + TypedSession.show(session, "ip -d addr; ip route; ip netns; cat notes; echo $x");
    }
}
