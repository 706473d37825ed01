package netsh.shell.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Places;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import org.junit.jupiter.api.Test;

/** A replay to watch takes the time that it says, and looks like any other. */
class WatchedReplayTest {
    private static final String PLACES = """
            ip netns add r1
            ip netns exec r1 bash <<'exit'
            ip -br link
            #> lo               DOWN           00:00:00:00:00:00 <LOOPBACK>
            exit
            sleep 2
            """;

    @Test
    void keysAndWaitsTakeTheirTimeDividedByTheSpeed() throws ScriptException {
        List<Long> milliseconds = new ArrayList<>();
        Pace pace = new Pace(4, nanos -> milliseconds.add(nanos / 1_000_000));
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Script script = ScriptReader.read("f", "sleep 2".getBytes(StandardCharsets.UTF_8));
        try (SimulatedLab lab = new SimulatedLab(1);
                PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            lab.setPacer(pace);
            new Replay(lab, new TypingView(out, pace), StepControl.RUN_ALL, Strictness.STATUS, false).run(script);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("netsh> sleep 2\n");
        assertThat(milliseconds).startsWith(10L, 10L, 10L, 10L, 10L, 10L, 10L).endsWith(150L);
        assertThat(milliseconds.stream().mapToLong(Long::longValue).sum()).isBetween(7 * 10 + 480 + 150L, 7 * 10 + 505 + 150L);
    }

    @Test
    void whatWasTypedInAnotherPlaceIsTypedThereStepByStep() throws ScriptException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Script read = ScriptReader.read("f", PLACES.getBytes(StandardCharsets.UTF_8));
        Script script = new Script("f", read.header(), Places.takeApart(read));
        Replay.Result result;
        try (SimulatedLab lab = SimulatedLab.atTerminal(1);
                PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            result = new Replay(lab, ReplayView.prompt(out), StepControl.RUN_ALL, Strictness.STATUS_AND_OUTPUT, false).run(script);
        }
        assertThat(result.failures()).isEmpty();
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("""
                netsh> ip netns add r1
                netsh> ip netns exec r1 bash
                r1# ip -br link
                lo               DOWN           00:00:00:00:00:00 <LOOPBACK>\s
                r1# exit
                netsh> sleep 2
                """);
    }
}
