package netsh.shell.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.replay.Replay;
import netsh.shell.replay.ReplayView;
import netsh.shell.replay.StepControl;
import netsh.shell.replay.Strictness;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each script of the conformance suite prints in the lab what a real machine printed. Scripts that do not yet are named,
 * with the reason, in known-differences.txt; one that is named there and agrees is a failure too, so the list stays true.
 */
class ConformanceTest {
    private static final Path SUITE = Path.of("src/test/resources/conformance");
    private static final Path KNOWN_DIFFERENCES = SUITE.resolve("known-differences.txt");

    @TestFactory
    Stream<DynamicTest> everyRecordedScriptPrintsTheSameHere() throws IOException {
        Set<String> known = knownDifferences();
        return cases().map(script -> DynamicTest.dynamicTest(name(script), () -> {
            List<String> expected = Normaliser.normalise(Files.readString(transcriptOf(script)));
            List<String> actual = Normaliser.normalise(replay(script));
            if (known.contains(name(script))) {
                assertThat(actual).as("%s is in %s but agrees", name(script), KNOWN_DIFFERENCES).isNotEqualTo(expected);
            } else {
                assertThat(firstDifference(expected, actual)).isEmpty();
            }
        }));
    }

    @Test
    void everyKnownDifferenceIsACaseOfTheSuite() throws IOException {
        assertThat(cases().map(ConformanceTest::name).collect(Collectors.toSet())).containsAll(knownDifferences());
    }

    /** Where two transcripts part, with the command that printed it; empty where they agree. */
    private static String firstDifference(List<String> expected, List<String> actual) {
        String command = "";
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String there = i < expected.size() ? expected.get(i) : "(the end)";
            String here = i < actual.size() ? actual.get(i) : "(the end)";
            command = there.startsWith("# ") ? there : command;
            if (!there.equals(here)) {
                return command + "\nreference: " + there + "\nlab:       " + here;
            }
        }
        return "";
    }

    private static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(SUITE)) {
            return files.filter(file -> file.toString().endsWith(".nsh"))
                    .filter(file -> Files.exists(transcriptOf(file)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Set<String> knownDifferences() throws IOException {
        if (!Files.exists(KNOWN_DIFFERENCES)) {
            return Set.of();
        }
        return Files.readAllLines(KNOWN_DIFFERENCES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Path script) {
        return SUITE.relativize(script).toString().replace('\\', '/').replace(".nsh", "");
    }

    private static Path transcriptOf(Path script) {
        return script.resolveSibling(script.getFileName().toString().replace(".nsh", ".out"));
    }

    private static String replay(Path file) {
        ByteArrayOutputStream transcript = new ByteArrayOutputStream();
        try (SimulatedLab lab = SimulatedLab.forTranscripts(1)) {
            Script script = ScriptReader.read(file.toString(), Files.readAllBytes(file));
            PrintStream out = new PrintStream(transcript, false, StandardCharsets.UTF_8);
            new Replay(lab, ReplayView.transcript(out), StepControl.RUN_ALL, Strictness.STATUS, true).run(script);
            out.flush();
        } catch (ScriptException unusable) {
            throw new IllegalStateException(unusable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return transcript.toString(StandardCharsets.UTF_8);
    }
}
