package netsh.shell.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Namespaces with a cable to a bridge each, built by six command lines a namespace. Bash with the real tools: 0.11, 1.06
 * and 15.7 s for 10, 100 and 1,000.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-Xmx500m"})
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class BuildBenchmark {
    @Param({"10", "100", "1000", "10000"})
    public int namespaces;

    /** Builds them in a fresh lab, and takes the lab down. */
    @Benchmark
    public void buildNamespaces() {
        try (BenchmarkLab lab = new BenchmarkLab()) {
            lab.buildHosts(namespaces);
        }
    }
}
