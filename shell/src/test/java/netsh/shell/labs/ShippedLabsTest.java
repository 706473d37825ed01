package netsh.shell.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import netsh.shell.replay.ReplayRequest;
import netsh.shell.replay.Replays;
import netsh.shell.replay.StandardStreams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labs that ship with the product do what they say: {@code netsh replay --check --keep-going}. */
class ShippedLabsTest {
    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(TypedLab.SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".nsh")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyStepPrintsAndEndsAsItsScriptSays(Path script) {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(report, true, StandardCharsets.UTF_8);
        StandardStreams streams = new StandardStreams(
                InputStream.nullInputStream(), printed, printed, new StandardStreams.Terminals(false, false, false));
        int status = new Replays(ReplayRequest.toCheck(List.of(script)), streams).run();
        assertThat(report.toString(StandardCharsets.UTF_8)).matches("\\S+: \\d+ steps, \\d+ with output to compare: as expected\n");
        assertThat(status).isZero();
    }
}
