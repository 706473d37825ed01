package netsh.shell.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import netsh.shell.script.Step;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The homework from its first line to two machines that reach the outside, in a fresh lab each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class HomeworkBenchmark {
    private Script script;

    /** Reads the script. */
    @Setup
    public void read() throws IOException, ScriptException {
        Path file = Path.of("../scripts/homework.nsh");
        if (!Files.exists(file)) {
            file = Path.of("scripts/homework.nsh");
        }
        script = ScriptReader.read(file.toString(), Files.readAllBytes(file));
    }

    /** Replays it. */
    @Benchmark
    public void replay() {
        try (SimulatedLab lab = new SimulatedLab(script.header().seed())) {
            for (Step step : script.steps()) {
                int status = lab.run(step.command(), (octets, offset, length) -> {}).status();
                if (status != step.expectedStatus().orElse(0)) {
                    throw new IllegalStateException(step.command() + ": " + status);
                }
            }
        }
    }
}
